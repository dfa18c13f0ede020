package fr.sillage.lti.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.house.FixedClock;
import fr.sillage.lti.house.House;
import fr.sillage.lti.launch.Reason;
import fr.sillage.lti.platforms.FileRegistrations;
import fr.sillage.lti.platforms.Settings;
import fr.sillage.lti.platforms.StoredRegistrations;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private final Reports reports = House.bean(
            Reports.class,
            House.jdbi(),
            House.bean(FileRegistrations.class, Settings.of(Map.of()), clock),
            House.bean(StoredRegistrations.class, House.jdbi(), clock),
            clock);

    @ParameterizedTest
    @EnumSource
    void saysOfEveryReasonWhichCheckItIsAndWhatToChange(Reason reason) {
        for (Locale locale : new Locale[] {Locale.FRANCE, Locale.UK}) {
            Texts texts = new Languages().in(locale);
            assertThat(texts.has("refusal." + reason.code() + ".why")).isTrue();
            assertThat(texts.has(Diagnosis.textKey(reason.code()))).isTrue();
        }
    }

    @Test
    void opensARefusalByItsReferenceAsPeopleTypeIt() {
        House.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into lti.launch_refusal (at, reason, registration, reference) values (?, ?, null, ?)",
                        clock.instant(),
                        "nonce-reused",
                        "K7R4-2M9"));
        assertThat(reports.refusal(" k7r4-2m9 ")).hasValueSatisfying(found -> {
            assertThat(found.reason()).isEqualTo("nonce-reused");
            assertThat(found.platform()).isEmpty();
        });
        assertThat(reports.refusal("' or 1=1 --")).isEmpty();
        assertThat(reports.reasons()).containsKey("nonce-reused");
        assertThat(reports.refusals("nonce-reused")).isNotEmpty().allMatch(one -> one.reason()
                .equals("nonce-reused"));
    }
}
