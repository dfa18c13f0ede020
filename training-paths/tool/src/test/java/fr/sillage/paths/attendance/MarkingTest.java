package fr.sillage.paths.attendance;

import static fr.sillage.paths.Training.MEET;
import static fr.sillage.paths.Training.READ;
import static fr.sillage.paths.attendance.Mark.ABSENT;
import static fr.sillage.paths.attendance.Mark.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.people.PersonId;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.Workshop;
import fr.sillage.paths.events.Attended;
import fr.sillage.paths.events.PathCompleted;
import fr.sillage.paths.running.OpenPath;
import fr.sillage.paths.running.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private final Running running = new Running();
    private final Training training = new Training();
    private final PersonId learner = training.learner();
    private final PathId path = running.open(training);
    private final Roll roll = new Roll(TestDatabase.jdbi());
    private final Marking marking =
            new Marking(roll, running.participations, running.settling, running.log, running.clock);

    @Test
    void makesAPresenceAnEventWithTheContractedMinutes() {
        mark(Map.of(learner, PRESENT));

        assertThat(running.types(path, learner)).containsExactly("Enrolled", "Attended");
        assertThat(running.told(path).get(1).bodyAs(Attended.class))
                .isEqualTo(new Attended("Enseigner en hybride", "meet", "Atelier", 120));
        assertThat(running.history(path, training, learner).progress().minutesValidated())
                .isEqualTo(120);
    }

    @Test
    void changesNothingWhenTheSameListIsSentAgain() {
        mark(Map.of(learner, PRESENT));
        List<String> before = Running.rows(path.value());

        mark(Map.of(learner, PRESENT));

        assertThat(Running.rows(path.value())).isEqualTo(before);
    }

    @Test
    void takesAPresenceBackAndGivesItAgain() {
        mark(Map.of(learner, PRESENT));
        mark(Map.of(learner, ABSENT));
        assertThat(running.history(path, training, learner).progress().minutesValidated())
                .isZero();

        mark(Map.of(learner, PRESENT));

        assertThat(running.types(path, learner))
                .containsExactly("Enrolled", "Attended", "AttendanceWithdrawn", "Attended");
        assertThat(running.history(path, training, learner).progress().minutesValidated())
                .isEqualTo(120);
    }

    @Test
    void keepsAWordOfAbsenceWithoutAnEvent() {
        mark(Map.of(learner, ABSENT));

        assertThat(running.types(path, learner)).containsExactly("Enrolled");
        assertThat(roll.of(path, MEET)).containsExactly(Map.entry(learner, ABSENT));
    }

    @Test
    void completesAPathWithItsLastStepAndSaysSoOnce() {
        running.declare(path, training, learner, READ);
        TestDatabase.inTransaction(() ->
                running.attemptsEnded.consume(List.of(training.practised(learner, training.exercise, Running.NOW))));
        assertThat(running.isCompleted(path, learner)).isFalse();

        mark(Map.of(learner, PRESENT));
        assertThat(running.isCompleted(path, learner)).isTrue();
        mark(Map.of(learner, ABSENT));
        assertThat(running.isCompleted(path, learner)).isFalse();
        mark(Map.of(learner, PRESENT));

        assertThat(running.isCompleted(path, learner)).isTrue();
        assertThat(running.told(path).stream()
                        .filter(event -> event.is(PathCompleted.class))
                        .map(event -> event.bodyAs(PathCompleted.class)))
                .containsExactly(new PathCompleted("Enseigner en hybride", 170));
    }

    @Test
    void refusesAWholeListForOneNameThatDoesNotBelongThere() {
        PersonId stranger = new Training().learner();
        List<String> before = Running.rows(path.value());

        assertThatThrownBy(() -> mark(Map.of(learner, PRESENT, stranger, PRESENT)))
                .isInstanceOf(RefusedException.class);

        assertThat(Running.rows(path.value())).isEqualTo(before);
        assertThat(running.told(path)).noneMatch(event -> event.is(Attended.class));
    }

    private void mark(Map<PersonId, Mark> marks) {
        OpenPath open = running.paths.find(path, training.course).orElseThrow();
        Workshop workshop = (Workshop) open.content().step(MEET).orElseThrow();
        TestDatabase.inTransaction(() -> marking.mark(open, workshop, marks));
    }
}
