package fr.sillage.core.seats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Role;
import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(TestDatabase.jdbi(), new SeatCache(), Clock.systemUTC());

    @Test
    void seatsSomebodyOutsideOfAnyCourse() {
        PersonId person = new PersonId(UUID.randomUUID());
        TestDatabase.jdbi().useHandle(h -> h.execute("insert into core.person (id) values (?)", person.value()));
        Arrival arrival = new Arrival(
                person,
                new PlatformId(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Audience.PUPILS,
                Locale.FRANCE,
                "https://ent.example");
        SeatId id = seats.take(arrival).seat().id();
        int alone = TestDatabase.jdbi()
                .withHandle(h -> h.select("select count(*) from core.seat where id = ? and course is null", id.value())
                        .mapTo(Integer.class)
                        .one());
        assertThat(alone).isEqualTo(1);
        assertThat(seats.frameOrigin(id)).contains("https://ent.example");
    }

    @Test
    void framesNothingForASeatThatNeverWas() {
        assertThat(seats.frameOrigin(new SeatId(UUID.randomUUID()))).isEmpty();
    }
}
