package fr.sillage.exerciser.results;

import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.practice.Given;
import fr.sillage.exerciser.practice.ItemWork;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One question over all people.
 *
 * @param number among the questions
 * @param wording plain
 * @param answered how many answered it
 * @param rightAtFirst how many of them right at the first try
 * @param wrong the wrong answers that most people gave, most frequent first
 */
public record Question(
        java.util.UUID item, int number, String wording, int answered, int rightAtFirst, List<Wrong> wrong) {

    private static final int MOST_WRONG = 3;

    /** A wrong answer in words, and how many people gave it. */
    public record Wrong(String words, long people) {}

    static Question of(ExerciseItem placed, int number, List<Person> people, Locale locale) {
        List<ItemWork> works = people.stream()
                .flatMap(person -> person.at(placed.id()).stream())
                .filter(ItemWork::isAnswered)
                .toList();
        return new Question(
                placed.id(),
                number,
                placed.item().wording().plain(),
                works.size(),
                (int) works.stream().filter(ItemWork::isRightAtFirst).count(),
                wrong(works, locale));
    }

    private static List<Wrong> wrong(List<ItemWork> works, Locale locale) {
        Map<String, Long> people = works.stream()
                .flatMap(work -> work.tries().stream()
                        .filter(given -> !given.grade().isFull())
                        .map(given -> words(work.placed().item(), given, locale))
                        .distinct())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        return people.entrySet().stream()
                .map(entry -> new Wrong(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Wrong::people).reversed().thenComparing(Wrong::words))
                .limit(MOST_WRONG)
                .toList();
    }

    private static String words(Item item, Given given, Locale locale) {
        return item.inWords(given.response(), locale).strip();
    }
}
