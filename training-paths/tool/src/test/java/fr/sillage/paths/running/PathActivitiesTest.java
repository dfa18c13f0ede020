package fr.sillage.paths.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatId;
import fr.sillage.core.texts.Languages;
import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.PathId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PathActivitiesTest {

    private final Running running = new Running();
    private final Training training = new Training();
    private final PathActivities activities = new PathActivities(new OpenPaths(TestDatabase.jdbi()));

    @Test
    void offerOpenPathsOfTheCourseAlone() {
        PathId path = running.open(training);
        running.open(new Training());
        assertThat(activities.in(training.course, new Languages().in(Locale.FRANCE)))
                .extracting(Activity::id)
                .extracting(Object::toString)
                .containsExactly("path/" + path);
    }

    @Test
    void openAtTheCohortForTheTrainerAndAtTheirOwnWayForAParticipant() {
        PathId path = running.open(training);
        assertThat(activities.entrance(path.value(), seat(training.course, Role.INSTRUCTOR)))
                .contains("paths/" + path + "/cohort");
        assertThat(activities.entrance(path.value(), seat(training.course, Role.LEARNER)))
                .contains("my-paths/" + path);
    }

    @Test
    void areAbsentFromAnotherCourse() {
        PathId path = running.open(training);
        CourseId another = new Training().course;
        assertThat(activities.entrance(path.value(), seat(another, Role.INSTRUCTOR)))
                .isEmpty();
        assertThat(activities.preview(another, path.value())).isEmpty();
        assertThat(activities.preview(training.course, path.value())).isNotEmpty();
    }

    private static Seat seat(CourseId course, Role role) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new PlatformId(UUID.randomUUID()),
                Optional.of(course),
                Optional.empty(),
                Set.of(role),
                Audience.TEACHERS,
                Locale.FRANCE,
                "https://ent.example",
                Running.NOW);
    }
}
