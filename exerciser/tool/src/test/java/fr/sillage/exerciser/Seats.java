package fr.sillage.exerciser;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Seats of people who exist nowhere else. */
public final class Seats {

    private Seats() {}

    public static CourseId anyCourse() {
        return new CourseId(UUID.randomUUID());
    }

    public static Seat pupil(CourseId course) {
        return seat(course, Role.LEARNER, Audience.PUPILS);
    }

    public static Seat teacherInTraining(CourseId course) {
        return seat(course, Role.LEARNER, Audience.TEACHERS);
    }

    private static Seat seat(CourseId course, Role role, Audience audience) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new PlatformId(UUID.randomUUID()),
                Optional.of(course),
                Optional.empty(),
                Set.of(role),
                audience,
                Locale.FRANCE,
                "https://ent.example",
                Instant.parse("2026-11-23T20:00:00Z"));
    }
}
