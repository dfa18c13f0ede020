package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One question of an attempt with every answer to it, for its author's and its teacher's eyes.
 *
 * @param question its number among the questions
 * @param wording plain
 * @param expected the right answer, where none was right and no try is left
 */
public record TriesLine(int question, int position, String wording, List<Said> tries, Optional<String> expected) {

    /** @param ended whether the attempt is over, so that what was missed may be told */
    public static TriesLine of(ItemWork work, int question, boolean ended, Locale locale) {
        Item item = work.placed().item();
        boolean tell = !work.isRight() && (ended || work.isSettled());
        return new TriesLine(
                question,
                work.position(),
                item.wording().plain(),
                work.tries().stream()
                        .map(given -> Said.whole(item, given, locale))
                        .toList(),
                tell ? Optional.of(item.correctAnswer(locale)) : Optional.empty());
    }

    /** All questions of an attempt, in order. */
    public static List<TriesLine> all(Progress progress, boolean ended, Locale locale) {
        List<ItemWork> questions = progress.items().stream()
                .filter(work -> work.placed().isQuestion())
                .toList();
        return questions.stream()
                .map(work -> of(work, questions.indexOf(work) + 1, ended, locale))
                .toList();
    }
}
