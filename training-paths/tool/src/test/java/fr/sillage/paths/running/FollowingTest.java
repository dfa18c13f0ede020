package fr.sillage.paths.running;

import static fr.sillage.paths.Training.MEET;
import static fr.sillage.paths.Training.PRACTISE;
import static fr.sillage.paths.Training.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.core.courses.Role;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.StepProgress;
import fr.sillage.paths.events.StepSatisfied;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingTest {

    private final Running running = new Running();
    private final Training training = new Training();

    @Test
    void enrolsTheLearnersOfTheCourseWhenItOpensAndNobodyElse() {
        PersonId learner = training.learner();
        PersonId trainer = training.member(Role.INSTRUCTOR);
        PersonId trainerWhoTriesIt = training.member(Role.INSTRUCTOR, Role.LEARNER);
        PersonId elsewhere = new Training().learner();

        PathId path = running.open(training);

        assertThat(running.participations.of(path))
                .containsExactly(learner)
                .doesNotContain(trainer, trainerWhoTriesIt, elsewhere);
        assertThat(running.types(path, learner)).containsExactly("Enrolled");
    }

    @Test
    void enrolsWhoeverComesLaterAtTheirFirstVisitAndOnce() {
        PathId path = running.open(training);
        PersonId late = training.learner();

        running.history(path, training, late);
        running.history(path, training, late);

        assertThat(running.types(path, late)).containsExactly("Enrolled");
    }

    @Test
    void leavesNothingBehindWhenAParticipantLooks() {
        PersonId learner = training.learner();
        PathId path = running.open(training);
        List<String> before = Running.rows(path.value());

        running.history(path, training, learner);
        running.following.paths(learner, training.course);

        assertThat(Running.rows(path.value())).isEqualTo(before);
    }

    @Test
    void takesTheParticipantsWordForAResourceOnce() {
        PersonId learner = training.learner();
        PathId path = running.open(training);

        running.declare(path, training, learner, READ);
        running.declare(path, training, learner, READ);

        assertThat(running.types(path, learner)).containsExactly("Enrolled", "StepSatisfied");
        assertThat(states(path, learner)).isEqualTo("done open waiting");
    }

    @Test
    void isAsIfAbsentForEveryWordThatIsNotTheirs() {
        PersonId learner = training.learner();
        PersonId stranger = training.person();
        PathId path = running.open(training);
        Training other = new Training();
        running.open(other);
        List<String> before = Running.rows(path.value());

        assertAbsent(() -> running.declare(path, training, learner, PRACTISE));
        assertAbsent(() -> running.declare(path, training, learner, MEET));
        assertAbsent(() -> running.declare(path, training, learner, new StepId("nowhere")));
        assertAbsent(() -> running.declare(path, training, stranger, READ));
        assertAbsent(() -> running.declare(path, other, learner, READ));
        assertAbsent(() -> running.declare(PathId.next(), training, learner, READ));
        assertThat(running.following.path(path, learner, other.course)).isEmpty();
        assertThat(Running.rows(path.value())).isEqualTo(before);
    }

    @Test
    void doesNotTakeAWordForAStepThatIsStillLocked() {
        PersonId learner = training.learner();
        PathId path = running.open(training, "Deux lectures");
        // A second reading behind the first: the same path with its workshop replaced, as another trainer wrote it
        TwoReadings two = new TwoReadings(running, training);

        assertAbsent(() -> running.declare(two.path(), training, learner, TwoReadings.SECOND));
        running.declare(two.path(), training, learner, READ);
        running.declare(two.path(), training, learner, TwoReadings.SECOND);

        assertThat(running.isCompleted(two.path(), learner)).isTrue();
        assertThat(running.isCompleted(path, learner)).isFalse();
    }

    @Test
    void countsAnExerciseWhenAnAttemptEndsHoweverOftenItIsTold() {
        PersonId learner = training.learner();
        PathId path = running.open(training);
        DomainEvent first = training.practised(learner, training.exercise, Running.NOW);
        DomainEvent again = training.practised(learner, training.exercise, Running.NOW);

        consume(List.of(first, again));
        consume(List.of(first, again));

        assertThat(running.types(path, learner)).containsExactly("Enrolled", "StepSatisfied");
        assertThat(running.told(path).get(1).bodyAs(StepSatisfied.class))
                .isEqualTo(new StepSatisfied("Enseigner en hybride", "practise", "EXERCISE", "S’exercer"));
        assertThat(states(path, learner)).isEqualTo("open done waiting");
    }

    @Test
    void ignoresAnAttemptAtAnotherExerciseAndOneByAStranger() {
        PersonId learner = training.learner();
        PersonId stranger = training.person();
        PathId path = running.open(training);

        consume(List.of(
                training.practised(learner, UUID.randomUUID(), Running.NOW),
                training.practised(stranger, training.exercise, Running.NOW)));

        assertThat(running.told(path)).extracting(DomainEvent::type).containsExactly("Enrolled");
    }

    @Test
    void countsWhatWasPractisedBeforeThePathOpened() {
        PersonId learner = training.learner();
        training.practised(learner, training.exercise, Running.NOW.minusSeconds(86_400));

        PathId path = running.open(training);

        assertThat(running.types(path, learner)).containsExactly("Enrolled", "StepSatisfied");
    }

    @Test
    void showsAnEndedAttemptBeforeTheConsumerSawIt() {
        PersonId learner = training.learner();
        PathId path = running.open(training);
        DomainEvent event = training.practised(learner, training.exercise, Running.NOW);

        assertThat(states(path, learner)).isEqualTo("open done waiting");
        consume(List.of(event));

        assertThat(running.types(path, learner)).containsExactly("Enrolled", "StepSatisfied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T20:15:00Z", "2026-11-22T23:00:00Z", "2026-11-23T22:59:59.999Z"})
    void keepsTheDayAndNoHourOfATrainee(String moment) {
        PersonId learner = training.learner();
        PathId path = running.open(training);
        running.declare(path, training, learner, READ);
        consume(List.of(training.practised(learner, training.exercise, java.time.Instant.parse(moment))));

        assertThat(running.told(path)).hasSize(3).extracting(DomainEvent::at).containsOnly(Running.TODAY);
    }

    @Test
    void hasNoColumnThatCouldHoldAnHourOfATrainee() {
        List<String> moments = TestDatabase.jdbi().withHandle(handle -> handle.select(
                        """
                                select table_name || '.' || column_name from information_schema.columns
                                where table_schema = 'paths' and table_name <> 'flyway_history'
                                  and (data_type like 'timestamp%' or data_type like 'time %' or data_type = 'interval')""")
                .mapTo(String.class)
                .list());

        assertThat(moments).isEmpty();
    }

    @Test
    void neverChangesAVersionThatPeopleFollow() {
        PathId path = running.open(training);

        assertThatThrownBy(() -> TestDatabase.jdbi()
                        .useHandle(handle ->
                                handle.execute("update paths.version set body = '{}' where path = ?", path.value())))
                .hasMessageContaining("never changed");
    }

    private void consume(List<DomainEvent> events) {
        TestDatabase.inTransaction(() -> running.attemptsEnded.consume(events));
    }

    private String states(PathId path, PersonId person) {
        return String.join(
                " ",
                running.history(path, training, person).progress().steps().stream()
                        .map(FollowingTest::state)
                        .toList());
    }

    private static String state(StepProgress step) {
        return step.state().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static void assertAbsent(Runnable work) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, work::run);
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(SeatRefusal.ABSENT);
    }
}
