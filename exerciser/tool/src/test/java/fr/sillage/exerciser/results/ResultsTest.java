package fr.sillage.exerciser.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.practice.Attempt;
import fr.sillage.exerciser.practice.Given;
import fr.sillage.exerciser.practice.People;
import fr.sillage.exerciser.practice.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

    private final CourseId course = new CourseId(UUID.randomUUID());
    private final ExerciseVersion version =
            StoredExercises.unstored(Items.information(), Items.numeric("4"), Items.numeric("5"));
    private final PersonId ines = new PersonId(UUID.randomUUID());

    @Test
    void marksEachQuestionOfEachPerson() {
        Person right = person(given(0, 1, "4"));
        Person later = person(given(0, 1, "3"), given(0, 2, "4"));
        Person missed = person(given(0, 1, "1"), given(0, 2, "2"), given(0, 3, "3"));
        Person retry = person(given(0, 1, "1"));
        Person absent = new Person(ines, "Inès B.", Optional.empty());
        Results results = results(right, later, missed, retry, absent);

        assertThat(results.people())
                .extracting(person -> person.cells(results.questions()).get(0).sign())
                .containsExactly("✓", "✓\u00A02", "×", "–", "");
        assertThat(results.begun()).isEqualTo(4);
    }

    @Test
    void countsEachWrongAnswerOnceAPersonMostFrequentFirst() {
        Results results = results(
                person(given(0, 1, "-4"), given(0, 2, "-4"), given(0, 3, "7")),
                person(given(0, 1, "−4"), given(0, 2, "4")),
                person(given(0, 1, "4")));

        Question question = results.questions().get(0);
        assertThat(question.number()).isEqualTo(1);
        assertThat(question.answered()).isEqualTo(3);
        assertThat(question.rightAtFirst()).isEqualTo(1);
        assertThat(question.wrong()).containsExactly(new Question.Wrong("−4", 2), new Question.Wrong("7", 1));
    }

    @Test
    void namesWhatWasMissedMostFirst() {
        Results results =
                results(person(given(0, 1, "4"), given(1, 1, "1")), person(given(0, 1, "3"), given(1, 1, "2")));

        assertThat(results.missed(results.questions()))
                .extracting(Question::number)
                .containsExactly(2, 1);
        assertThat(results.mostMissed().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void countsTheLastAttemptThatEndedElseTheOpenOne() {
        Attempt open = People.attempt(course, ines, NOW, false);
        Attempt ended = People.attempt(course, ines, NOW.minusSeconds(60), true);
        Attempt before = People.attempt(course, ines, NOW.minusSeconds(120), true);

        assertThat(Gathering.counting(List.of(open, ended, before))).containsEntry(ines, ended);
        assertThat(Gathering.counting(List.of(open))).containsEntry(ines, open);
    }

    private Results results(Person... people) {
        return Results.of(version, List.of(people), Locale.FRANCE);
    }

    private Person person(Given... given) {
        Attempt attempt = People.attempt(course, ines, NOW, false);
        return new Person(ines, "Inès B.", Optional.of(new Person.Work(attempt, Progress.of(version, List.of(given)))));
    }

    private Given given(int question, int attemptTry, String typed) {
        Response response = new Response.NumberTyped(typed);
        var item = version.items().get(question + 1);
        Grade grade = item.item().grade(response).grade();
        return new Given(
                UUID.randomUUID(), item.id(), attemptTry, response, grade, grade.isFull() || attemptTry == 3, NOW, 0);
    }
}
