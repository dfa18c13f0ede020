package fr.sillage.exerciser.results;

import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who did what in an exercise: a function of its version and of everybody's work.
 *
 * @param questions in the order of the exercise
 * @param people in the order of the page
 */
public record Results(List<Question> questions, List<Person> people) {

    static Results of(ExerciseVersion version, List<Person> people, Locale locale) {
        List<ExerciseItem> asked =
                version.items().stream().filter(ExerciseItem::isQuestion).toList();
        return new Results(
                asked.stream()
                        .map(item -> Question.of(item, asked.indexOf(item) + 1, people, locale))
                        .toList(),
                people);
    }

    public int begun() {
        return (int) people.stream().filter(Person::hasBegun).count();
    }

    public int finished() {
        return (int) people.stream().filter(Person::hasFinished).count();
    }

    /** Of some questions those with wrong answers, what was missed most first. */
    public List<Question> missed(List<Question> among) {
        return among.stream()
                .filter(question -> !question.wrong().isEmpty())
                .sorted(Comparator.comparingDouble(Results::shareRight).thenComparingInt(Question::number))
                .toList();
    }

    public Optional<Question> mostMissed() {
        return missed(questions).stream().findFirst();
    }

    private static double shareRight(Question question) {
        return (double) question.rightAtFirst() / question.answered();
    }
}
