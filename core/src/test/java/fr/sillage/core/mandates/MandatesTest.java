package fr.sillage.core.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.organisations.OrganisationId;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandatesTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-23T08:30:00Z");
    private static final Instant JULY = Instant.parse("2027-07-01T00:00:00Z");

    private final Identity identity = new Identity(new PlatformId(UUID.randomUUID()), "90");
    private final OrganisationId district = new OrganisationId(UUID.randomUUID());
    private final PersonId person = new People(TestDatabase.jdbi()).arriving(identity);

    @BeforeEach
    void organisation() {
        TestDatabase.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into core.organisation (id, code, name, kind) values (?, ?, 'A', 'DISTRICT')",
                        district.value(),
                        district.value().toString()));
    }

    @Test
    void holdsFromItsFirstToItsLastMoment() {
        grant();

        assertThat(at(SEPTEMBER.minusSeconds(1))).isEmpty();
        assertThat(at(SEPTEMBER)).singleElement().satisfies(mandate -> assertThat(mandate.organisation())
                .isEqualTo(district));
        assertThat(at(JULY.minusSeconds(1))).hasSize(1);
        assertThat(at(JULY)).isEmpty();
    }

    @Test
    void endsWhenRevokedAndStaysSoWhenTheFileIsReadAgain() {
        grant();
        mandates(NOVEMBER).revoke(at(NOVEMBER).get(0).id());
        grant();

        assertThat(at(NOVEMBER)).isEmpty();
    }

    @Test
    void leavesATraceOfEachChange() {
        grant();
        grant();
        UUID mandate = at(NOVEMBER).get(0).id();
        mandates(NOVEMBER).revoke(mandate);

        List<String> trace = TestDatabase.jdbi().withHandle(handle -> handle.select(
                        "select what from core.mandate_audit where mandate = ? order by id", mandate)
                .mapTo(String.class)
                .list());
        assertThat(trace).containsExactly("granted", "revoked");
    }

    private void grant() {
        mandates(NOVEMBER).grant(identity, district, Mandate.Power.INSPECT, SEPTEMBER, JULY, "the academy");
    }

    private List<Mandate> at(Instant moment) {
        return mandates(moment).of(person);
    }

    private static Mandates mandates(Instant moment) {
        return new Mandates(TestDatabase.jdbi(), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
