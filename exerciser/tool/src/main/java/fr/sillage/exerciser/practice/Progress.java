package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.score.AttemptScore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far an attempt is: a function of what is asked and what was answered, and of nothing else. */
public record Progress(List<ItemWork> items) {

    public Progress {
        items = List.copyOf(items);
    }

    /** @param given in any order; answers to items that the version does not have are ignored */
    public static Progress of(ExerciseVersion version, List<Given> given) {
        Map<UUID, List<Given>> byItem = given.stream()
                .sorted(Comparator.comparingInt(Given::attemptTry))
                .collect(Collectors.groupingBy(Given::item));
        return new Progress(version.items().stream()
                .map(item -> new ItemWork(item, byItem.getOrDefault(item.id(), List.of())))
                .toList());
    }

    /** After one more answer. */
    Progress and(Given given) {
        return new Progress(items.stream()
                .map(work -> work.placed().id().equals(given.item()) ? work.and(given) : work)
                .toList());
    }

    public Optional<ItemWork> at(int position) {
        return position < 1 || position > items.size() ? Optional.empty() : Optional.of(items.get(position - 1));
    }

    /** Which question stands there, from 1; 0 for what is only read. */
    public int questionNumber(int position) {
        if (isToRead(position)) return 0;
        return (int) items.subList(0, position).stream()
                .filter(work -> work.placed().isQuestion())
                .count();
    }

    public int questions() {
        return count(work -> work.placed().isQuestion());
    }

    public int answered() {
        return count(ItemWork::isAnswered);
    }

    public int right() {
        return count(ItemWork::isRight);
    }

    public int rightAtFirst() {
        return count(ItemWork::isRightAtFirst);
    }

    /** What may still be answered. */
    public List<ItemWork> unsettled() {
        return items.stream()
                .filter(work -> work.state() == ItemWork.State.OPEN || work.state() == ItemWork.State.TO_RETRY)
                .toList();
    }

    public int toRetry() {
        return count(work -> work.state() == ItemWork.State.TO_RETRY);
    }

    public int open() {
        return count(work -> work.state() == ItemWork.State.OPEN);
    }

    /** Whether no item can be answered any more: then the attempt is over. */
    public boolean isSettled() {
        return open() == 0 && toRetry() == 0;
    }

    /** The best try at each question, the mean over all. */
    public Grade score() {
        List<UUID> questions = items.stream()
                .filter(work -> work.placed().isQuestion())
                .map(work -> work.placed().id())
                .toList();
        List<AttemptScore.Try<UUID>> tries = items.stream()
                .flatMap(work -> work.tries().stream())
                .map(given -> new AttemptScore.Try<>(given.item(), given.grade()))
                .toList();
        return AttemptScore.of(questions, tries, AttemptScore.Keep.BEST).grade();
    }

    /** Where to begin or go on: the first open question, or what is to be read right before it. */
    public OptionalInt resume() {
        return next(0);
    }

    /**
     * Where to go from an item: what is to be read next, else the next open question, from the beginning again behind the
     * last; nothing when every question has an answer.
     */
    public OptionalInt next(int position) {
        if (position > 0 && position < items.size() && isToRead(position + 1)) return OptionalInt.of(position + 1);
        OptionalInt open = IntStream.rangeClosed(1, items.size())
                .map(step -> (position + step - 1) % items.size() + 1)
                .filter(candidate -> items.get(candidate - 1).state() == ItemWork.State.OPEN)
                .findFirst();
        return open.isEmpty() ? open : OptionalInt.of(withReading(open.getAsInt(), position));
    }

    /** Steps back over what is to be read before a question, but not over what was just read. */
    private int withReading(int question, int read) {
        int first = question;
        while (first > 1 && isToRead(first - 1) && first - 1 != read) first--;
        return first;
    }

    private boolean isToRead(int position) {
        return items.get(position - 1).state() == ItemWork.State.TO_READ;
    }

    private int count(Predicate<ItemWork> which) {
        return (int) items.stream().filter(which).count();
    }
}
