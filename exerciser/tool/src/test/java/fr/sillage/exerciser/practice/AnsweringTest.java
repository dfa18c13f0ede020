package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.exerciser.practice.Answering.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private final CourseId course = Seats.anyCourse();

    @Test
    void storesAnAnswerWithItsEvent() {
        Desk desk = pupilAt(Items.numeric("-4"), Items.numeric("1"));

        assertThat(desk.answer(1, "−4")).isEqualTo(Outcome.STORED);

        AnswerGiven told = desk.events(AnswerGiven.class).get(0).bodyAs(AnswerGiven.class);
        assertThat(told.response()).isEqualTo("-4");
        assertThat(told.words()).isEqualTo("−4");
        assertThat(told.scaled()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(told.attemptTry()).isEqualTo(1);
        assertThat(desk.progress().rightAtFirst()).isEqualTo(1);
        assertThat(desk.now().isOpen()).isTrue();
    }

    @Test
    void countsAFormOnceHoweverOftenItIsSent() {
        Desk desk = pupilAt(Items.numeric("4"), Items.numeric("1"));
        UUID key = UUID.randomUUID();

        assertThat(desk.answer(1, key, "5")).isEqualTo(Outcome.STORED);
        assertThat(desk.answer(1, key, "5")).isEqualTo(Outcome.STORED_BEFORE);

        assertThat(desk.progress().at(1).orElseThrow().tries()).hasSize(1);
        assertThat(desk.events(AnswerGiven.class)).hasSize(1);
    }

    @Test
    void countsADoubleClickOnceThoughBothArriveAtOnce() throws Exception {
        Desk desk = pupilAt(Items.numeric("4"), Items.numeric("1"));
        UUID key = UUID.randomUUID();

        List<Outcome> outcomes = together(() -> desk.answer(1, key, "5"), () -> desk.answer(1, key, "5"));

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.STORED, Outcome.STORED_BEFORE);
        assertThat(desk.events(AnswerGiven.class)).hasSize(1);
    }

    @Test
    void keepsTheFirstOfTwoTabsThatAnswerTheSameTry() throws Exception {
        Desk desk = pupilAt(Items.trueFalse(true), Items.numeric("1"));

        List<Outcome> outcomes = together(() -> desk.answer(1, "true"), () -> desk.answer(1, "false"));

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.STORED, Outcome.ANSWERED_ELSEWHERE);
        assertThat(desk.events(AnswerGiven.class)).hasSize(1);
    }

    @RepeatedTest(5)
    void endsAnAttemptOnceWhenTwoTabsAnswerItsLastTwoItems() throws Exception {
        Desk desk = pupilAt(Items.numeric("1"), Items.trueFalse(true));

        List<Outcome> outcomes = together(() -> desk.answer(1, "1"), () -> desk.answer(2, "false"));

        assertThat(outcomes).containsOnly(Outcome.STORED);
        assertThat(desk.events(AttemptCompleted.class)).hasSize(1);
        AttemptCompleted told = desk.events(AttemptCompleted.class).get(0).bodyAs(AttemptCompleted.class);
        assertThat(told.scaled()).isEqualByComparingTo("0.5");
        assertThat(desk.now().end().orElseThrow().grade().scaled()).isEqualByComparingTo("0.5");
    }

    @Test
    void endsAnAttemptOnceByWillAndByItsLastAnswer() throws Exception {
        Desk desk = pupilAt(Items.numeric("1"));

        together(() -> desk.answer(1, "1"), () -> {
            desk.ending.end(desk.attempt, desk.seat);
            return Outcome.STORED;
        });

        assertThat(desk.events(AttemptCompleted.class)).hasSize(1);
    }

    @Test
    void letsAWrongAnswerBeTriedAgainAndKeepsTheBest() {
        Desk desk = pupilAt(Items.numeric("4"));

        desk.answer(1, "5");
        assertThat(desk.progress().at(1).orElseThrow().state()).isEqualTo(ItemWork.State.TO_RETRY);
        assertThat(desk.now().isOpen()).isTrue();
        desk.answer(1, "4");

        assertThat(desk.now().end().orElseThrow().grade().isFull()).isTrue();
        assertThat(desk.progress().rightAtFirst()).isZero();
    }

    @Test
    void endsWithTheLastTryAlthoughItIsWrong() {
        Desk desk = pupilAt(Items.numeric("4"));

        desk.answer(1, "5");
        desk.answer(1, "6");
        desk.answer(1, "7");

        assertThat(desk.now().end().orElseThrow().grade().isNone()).isTrue();
        assertThat(desk.events(AttemptCompleted.class)).hasSize(1);
    }

    @Test
    void countsNoTryForTheSameAnswerAgain() {
        Desk desk = pupilAt(Items.numeric("4"));

        desk.answer(1, "5");
        assertThat(desk.answer(1, "5")).isEqualTo(Outcome.SAME_AGAIN);

        assertThat(desk.progress().at(1).orElseThrow().triesLeft()).isEqualTo(2);
        assertThat(desk.events(AnswerGiven.class)).hasSize(1);
    }

    @Test
    void takesNoAnswerAfterTheEnd() {
        Desk desk = pupilAt(Items.numeric("4"), Items.numeric("5"));
        desk.ending.end(desk.attempt, desk.seat);

        assertThat(desk.answer(1, "4")).isEqualTo(Outcome.ATTEMPT_ENDED);
        assertThat(desk.progress().answered()).isZero();
    }

    @Test
    void takesNoAnswerThatWasOnItsWayWhenTheAttemptEnded() {
        Desk desk = pupilAt(Items.numeric("4"), Items.numeric("5"));
        Attempt before = desk.attempt;
        ItemWork work = desk.progress().at(1).orElseThrow();
        desk.ending.end(desk.attempt, desk.seat);

        SentForm form = SentForm.parse("key=" + UUID.randomUUID() + "&answer=4");
        assertThat(desk.answering.answer(before, work, form, desk.seat).outcome())
                .isEqualTo(Outcome.ATTEMPT_ENDED);
        assertThat(desk.progress().answered()).isZero();
    }

    @Test
    void countsNoTryForWhatIsNoAnswer() {
        Desk desk = pupilAt(Items.numeric("4"));

        assertThatThrownBy(() -> desk.answer(1, "quatre")).isInstanceOf(ResponseRefused.class);
        assertThat(desk.progress().answered()).isZero();
    }

    @Test
    void knowsWithoutReadingWhatStandsAfterwards() {
        Desk desk = pupilAt(Items.numeric("4"), Items.trueFalse(true));

        for (String[] answer : new String[][] {{"1", "5"}, {"2", "false"}, {"1", "4"}}) {
            Working.Work before = desk.working.on(desk.attempt.id().value(), desk.seat);
            ItemWork item = before.progress().at(Integer.parseInt(answer[0])).orElseThrow();
            SentForm form = SentForm.parse("key=" + UUID.randomUUID() + "&answer=" + answer[1]);
            Given given = desk.answering
                    .answer(before.attempt(), item, form, desk.seat)
                    .stored()
                    .orElseThrow();

            Working.Work after = before.after(given);
            assertThat(after.progress()).isEqualTo(desk.progress());
            assertThat(after.attempt().end().map(Attempt.End::at))
                    .isEqualTo(desk.now().end().map(Attempt.End::at));
        }
        assertThat(desk.now().isOpen()).isFalse();
    }

    @Test
    void measuresFromTheFirstShowingOverAllTries() {
        Desk desk = pupilAt(Items.numeric("4"));
        UUID item = desk.progress().at(1).orElseThrow().placed().id();
        String shown = new Showing(item, Desk.NOW.minusSeconds(40)).sign(desk.attempt.secret());

        desk.answer(1, UUID.randomUUID(), "5", shown);
        desk.answer(1, UUID.randomUUID(), "4", "");

        assertThat(desk.events(AnswerGiven.class))
                .extracting(event -> event.bodyAs(AnswerGiven.class).milliseconds())
                .containsExactly(40_000L, 40_000L);
        assertThat(desk.events(AttemptCompleted.class)
                        .get(0)
                        .bodyAs(AttemptCompleted.class)
                        .milliseconds())
                .isEqualTo(40_000L);
    }

    @Test
    void keepsNoTimeAndTellsOnlyTheResultOfATeacherInTraining() {
        ExerciseVersion version = StoredExercises.of(course, Items.numeric("4"));
        Desk desk = Desk.of(Seats.teacherInTraining(course), version);
        String shown = new Showing(version.items().get(0).id(), Desk.NOW.minusSeconds(40)).sign(desk.attempt.secret());

        desk.answer(1, UUID.randomUUID(), "4", shown);

        assertThat(desk.progress().at(1).orElseThrow().last().orElseThrow().milliseconds())
                .isZero();
        assertThat(desk.events(AnswerGiven.class)).isEmpty();
        assertThat(desk.events(AttemptCompleted.class)).hasSize(1);
    }

    @Test
    void keepsOnlyTheDayOfATeacherInTraining() {
        Instant dayBegan = Instant.parse("2026-11-22T23:00:00Z");
        Desk desk = Desk.of(Seats.teacherInTraining(course), StoredExercises.of(course, Items.numeric("4")));

        desk.answer(1, "4");

        Attempt attempt = desk.now();
        assertThat(attempt.begun()).isEqualTo(dayBegan);
        assertThat(attempt.end().orElseThrow().at()).isEqualTo(dayBegan);
        assertThat(desk.progress().at(1).orElseThrow().last().orElseThrow().at())
                .isEqualTo(dayBegan);
        assertThat(desk.events(AttemptCompleted.class))
                .extracting(DomainEvent::at)
                .containsOnly(dayBegan);
    }

    @Test
    void knowsTheLastOfSeveralAttemptsOfOneDay() {
        ExerciseVersion version = StoredExercises.of(course, Items.numeric("4"));
        Seat seat = Seats.teacherInTraining(course);
        Desk first = Desk.of(seat, version);
        first.answer(1, "4");
        Desk second = Desk.of(seat, version);
        second.ending.end(second.attempt, seat);

        assertThat(second.attempts.lastEnded(version.exercise(), seat.person()))
                .map(Attempt::id)
                .hasValue(second.attempt.id());
    }

    private Desk pupilAt(Item... items) {
        return Desk.of(Seats.pupil(course), StoredExercises.of(course, items));
    }

    private static List<Outcome> together(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Outcome> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }
}
