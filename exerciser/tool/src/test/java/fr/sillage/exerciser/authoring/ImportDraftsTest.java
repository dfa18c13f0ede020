package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportDraftsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");
    private static final byte[] FILE = {1, 2, 3};

    private final CourseId course = Seats.anyCourse();
    private final PersonId owner = new PersonId(UUID.randomUUID());

    @Test
    void keepsAFileForItsSenderInTheirCourse() {
        UUID id = at(NOW).keep(course, owner, "C:\\dossier\\équations_3e.gift", FILE);

        ImportDraft draft = at(NOW).find(id, course, owner).orElseThrow();
        assertThat(draft.name()).isEqualTo("équations_3e.gift");
        assertThat(draft.title()).isEqualTo("Équations 3e");
        assertThat(draft.file()).isEqualTo(FILE);
        assertThat(at(NOW).find(id, course, new PersonId(UUID.randomUUID()))).isEmpty();
        assertThat(at(NOW).find(id, Seats.anyCourse(), owner)).isEmpty();
    }

    @Test
    void forgetsItAfterTwoHours() {
        UUID id = at(NOW).keep(course, owner, "a.gift", FILE);

        assertThat(at(NOW.plusSeconds(7200)).find(id, course, owner)).isPresent();
        assertThat(at(NOW.plusSeconds(7201)).find(id, course, owner)).isEmpty();
        assertThat(at(NOW.plusSeconds(7201)).take(id, course, owner)).isEmpty();
    }

    @Test
    void givesItOnce() {
        UUID id = at(NOW).keep(course, owner, "a.gift", FILE);

        assertThat(at(NOW).take(id, course, owner)).isPresent();
        assertThat(at(NOW).take(id, course, owner)).isEmpty();
    }

    @Test
    void keepsNoMoreThanThreeOfOnePerson() {
        UUID first = at(NOW).keep(course, owner, "a.gift", FILE);
        UUID second = at(NOW.plusSeconds(1)).keep(course, owner, "b.gift", FILE);
        at(NOW.plusSeconds(2)).keep(course, owner, "c.gift", FILE);
        at(NOW.plusSeconds(3)).keep(course, owner, "d.gift", FILE);

        assertThat(at(NOW.plusSeconds(3)).find(first, course, owner)).isEmpty();
        assertThat(at(NOW.plusSeconds(3)).find(second, course, owner)).isPresent();
    }

    private static ImportDrafts at(Instant now) {
        return new ImportDrafts(TestDatabase.jdbi(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
