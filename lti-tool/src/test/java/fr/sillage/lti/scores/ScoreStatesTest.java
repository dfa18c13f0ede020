package fr.sillage.lti.scores;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.lti.house.FixedClock;
import fr.sillage.lti.house.House;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreStatesTest {

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private final ScoreTable scores = House.bean(ScoreTable.class, House.jdbi(), clock);
    private final ColumnTable columns = House.bean(ColumnTable.class, House.jdbi(), clock);
    private final ScoreStates states = House.bean(ScoreStates.class, House.jdbi(), clock);
    private final CourseId course = new CourseId(UUID.randomUUID());
    private final UUID exercise = UUID.randomUUID();

    @Test
    void countWhereTheScoresOfAColumnAre() {
        completed();
        scores.dead(due(completed()), "score-400");
        scores.sent(due(completed()));
        assertThat(states.columns(course)).singleElement().satisfies(column -> {
            assertThat(column.title()).isEqualTo("Équations");
            assertThat(column.maximum()).isEmpty();
            assertThat(column.sent()).isEqualTo(1);
            assertThat(column.waiting()).isEqualTo(1);
            assertThat(column.refused()).isEqualTo(1);
        });
        assertThat(states.columns(new CourseId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void showAColumnThatNobodyFilledYet() {
        columns.announced(course, exercise, "Devoir 3", BigDecimal.valueOf(20));
        assertThat(states.column(course, exercise)).hasValueSatisfying(column -> {
            assertThat(column.title()).isEqualTo("Devoir 3");
            assertThat(column.learners()).isZero();
        });
    }

    @Test
    void sendAgainWhatWasRefusedAndLeaveAloneWhatArrived() {
        PersonId refused = completed();
        scores.dead(due(refused), "score-400");
        PersonId arrived = completed();
        scores.sent(due(arrived));
        assertThat(states.again(course, exercise)).isEqualTo(1);
        assertThat(states.of(course, exercise))
                .filteredOn(state -> state.where() == ScoreState.Where.DUE)
                .extracting(ScoreState::person)
                .containsExactly(refused);
        assertThat(due(refused).tries()).isEqualTo(1);
    }

    @Test
    void giveWordsForEveryReason() {
        ScoreState state = new ScoreState(
                new PersonId(UUID.randomUUID()),
                ScoreState.Where.DEAD,
                Optional.empty(),
                Optional.of("score-418"),
                clock.instant());
        assertThat(state.reasonKey(key -> false)).contains("scores.reason.other");
        assertThat(state.reasonKey(key -> true)).contains("scores.reason.score-418");
    }

    private PersonId completed() {
        PersonId person = new PersonId(UUID.randomUUID());
        scores.note(new Change(
                course,
                person,
                exercise,
                "Équations",
                Progress.COMPLETED,
                Optional.of(BigDecimal.ONE),
                clock.instant()));
        return person;
    }

    /** As a sender leases it. */
    private Due due(PersonId person) {
        clock.pass(Duration.ofSeconds(1));
        return new Due(
                course,
                person,
                exercise,
                "Équations",
                Progress.COMPLETED,
                Optional.of(BigDecimal.ONE),
                clock.instant(),
                House.jdbi().withHandle(handle -> handle.select(
                                "select revision from lti.score where course = ? and person = ?",
                                course.value(),
                                person.value())
                        .mapTo(Integer.class)
                        .one()),
                1);
    }
}
