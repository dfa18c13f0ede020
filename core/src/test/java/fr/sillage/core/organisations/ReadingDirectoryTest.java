package fr.sillage.core.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.mandates.Mandate;
import fr.sillage.core.mandates.Mandates;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingDirectoryTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final String district = "D" + UUID.randomUUID();
    private final String school = "S" + UUID.randomUUID();
    private final Organisations organisations = new Organisations(TestDatabase.jdbi());
    private final Mandates mandates = new Mandates(TestDatabase.jdbi(), NOVEMBER);
    private final ReadingDirectory reading = new ReadingDirectory(TestDatabase.jdbi(), mandates);

    @Test
    void bringsTheTreeAndTheMandates() throws IOException {
        reading.read(file(district));
        OrganisationId top = organisations.byCode(district).orElseThrow().id();
        PersonId inspector = new People(TestDatabase.jdbi())
                .arriving(new Identity(PlatformId.of("https://ent.example", "c"), school));

        assertThat(organisations.schoolsUnder(top))
                .extracting(Organisation::code)
                .containsExactly(school);
        assertThat(mandates.of(inspector)).extracting(Mandate::organisation).containsExactly(top);
    }

    @Test
    void readAgainChangesOnlyNames() throws IOException {
        reading.read(file(district));
        OrganisationId before = organisations.byCode(school).orElseThrow().id();
        reading.read(file(district));

        assertThat(organisations.byCode(school).orElseThrow().id()).isEqualTo(before);
    }

    @Test
    void saysWhichFileAndWhyWhenItIsBroken() throws IOException {
        Path broken = Files.writeString(folder.resolve("organisations.json"), "{\"organisations\": 3}");

        assertThatThrownBy(() -> reading.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(broken + ": ");
    }

    @Test
    void refusesAMandateOverNobodyKnows() {
        assertThatThrownBy(() -> reading.read(file("elsewhere"))).hasMessageContaining("elsewhere");
    }

    /** The subject is the school's code, so that each test has an inspector of its own. */
    private Path file(String mandateOver) throws IOException {
        return Files.writeString(
                folder.resolve("organisations.json"),
                """
                {"organisations": [
                  {"code": "%1$s", "name": "District", "kind": "DISTRICT"},
                  {"code": "%2$s", "name": "School", "kind": "SCHOOL", "parent": "%1$s"}],
                 "mandates": [{"issuer": "https://ent.example", "clientId": "c", "subject": "%2$s", "organisation": "%3$s",
                  "power": "INSPECT", "from": "2026-09-01", "until": "2027-08-31", "givenBy": "the academy"}]}"""
                        .formatted(district, school, mandateOver));
    }
}
