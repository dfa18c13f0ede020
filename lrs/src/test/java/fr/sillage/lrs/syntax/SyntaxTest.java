package fr.sillage.lrs.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "urn:uuid:8f87ccde-bb56-4c2e-ab83-44982ef22df0, true",
        "https://é.example/œuvre, true",
        "tag:example.org;2026:x, true",
        "https://a.example/%C3%A9, true",
        "https://a.example/%zz, false",
        "https://a.example/%4, false",
        "ab=c://should.fail.com, false",
        "//a.example, false",
        "1a:b, false",
        "a, false",
        "http:, false",
        "https://a.example/b c, false",
        "https://a.example/<b>, false"
    })
    void knowsAbsoluteIris(String text, boolean absolute) { // RFC 3987, section 2.2
        assertThat(Iri.isAbsolute(text)).isEqualTo(absolute);
    }

    @Test
    void readsAnIriOfAMegabyteWithoutOverflow() {
        assertThat(Iri.isAbsolute("urn:" + "%41a".repeat(250_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, true", "fr-FR, true", "sr-Latn-RS, true", "zh-yue-HK, true", "sl-rozaj-biske, true", "de-1996, true",
        "en-US-x-twain, true", "x-elev, true", "i-klingon, true", "tlh, true", "es-419, true", "a, false",
        "a12345678, false", "français, false", "fr_FR, false", "fr-, false", "en-x, false", "'', false"
    })
    void knowsLanguageTags(String text, boolean wellFormed) { // RFC 5646, section 2.1
        assertThat(LanguageTag.isWellFormed(text)).isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @CsvSource({
        "PT4H35M59.14S, true",
        "P3Y1M29DT4H35M59.14S, true",
        "P3Y, true",
        "P4W, true",
        "PT0S, true",
        "P1.5D, true",
        "'PT1,5H', true",
        "PT16559.14S, true",
        "P4W1D, false",
        "P, false",
        "PT, false",
        "P1DT, false",
        "1D, false",
        "PT1.5H3M, false",
        "P1D1Y, false",
        "P0003-06-04T12:30:05, false",
        "pt1s, false",
        "PT-1S, false"
    })
    void knowsDurations(String text, boolean valid) { // ISO 8601:2004(E), section 4.4.3.2
        assertThat(IsoDuration.isValid(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        // text, in UTC under 1.0, whether 2.0 takes it too
        "2026-09-01T08:30:00Z, 2026-09-01T08:30:00Z, true",
        "2026-09-01T08:30:00.123456789Z, 2026-09-01T08:30:00.123456789Z, true",
        "2026-09-01T10:30:00+02:00, 2026-09-01T08:30:00Z, true",
        "2026-09-01t08:30:00z, 2026-09-01T08:30:00Z, true",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z, true",
        "2026-09-01T10:30:00+0200, 2026-09-01T08:30:00Z, false",
        "2026-09-01T10:30:00+02, 2026-09-01T08:30:00Z, false",
        "2026-09-01T08:30:00, 2026-09-01T08:30:00Z, false"
    })
    void readsTimestamps(String text, Instant instant, boolean both) { // Data 4.5; RFC 3339, section 5.6
        assertThat(Timestamp.parse(text, Version.V1)).contains(instant);
        assertThat(Timestamp.parse(text, Version.V2).isPresent()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01",
        "2026-09-01 08:30:00Z",
        "2026-02-30T08:30:00Z",
        "2026-09-01T25:00:00Z",
        "2008-09-15T15:53:00.601-00",
        "2008-09-15T15:53:00.601-0000",
        "2008-09-15T15:53:00.601-00:00",
        "2026-09-01T08:30Z",
        "2026-09-01T08:30:00+19:00",
        "01/011/2015"
    })
    void refusesTimestamps(String text) {
        assertThat(Timestamp.parse(text, Version.V1)).isEmpty();
        assertThat(Timestamp.parse(text, Version.V2)).isEmpty();
    }

    @Test
    void writesTimestampsInUtcWithMilliseconds() {
        assertThat(Timestamp.write(Instant.parse("2026-09-01T08:30:00.1239Z"))).isEqualTo("2026-09-01T08:30:00.123Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, V1",
        "1.0.0, V1",
        "1.0.3, V1",
        "1.0.9, V1",
        "2.0.0, V2",
        "2.0.7, V2",
        "2.0,",
        "0.95,",
        "1.1.0,",
        "1.0.x,",
        "1,",
        "3.0.0,"
    })
    void knowsTwoFamiliesOfVersions(String text, Version version) { // Communication 3.3
        assertThat(Version.of(text).orElse(null)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, true",
        "text/plain; charset=ascii, true",
        "application/vnd.a+json;v=\"1;2\", true",
        "text, false",
        "text/, false",
        "/plain, false",
        "text/plain; charset, false"
    })
    void knowsMediaTypes(String text, boolean valid) {
        assertThat(MediaType.isValid(text)).isEqualTo(valid);
    }
}
