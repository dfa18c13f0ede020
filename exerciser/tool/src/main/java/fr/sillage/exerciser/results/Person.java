package fr.sillage.exerciser.results;

import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.practice.Attempt;
import fr.sillage.exerciser.practice.ItemWork;
import fr.sillage.exerciser.practice.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's work in an exercise.
 *
 * @param work the last attempt that ended, else the open one; nothing for whoever has not begun
 */
public record Person(PersonId id, String name, Optional<Work> work) {

    /** An attempt with how far it is. */
    public record Work(Attempt attempt, Progress progress) {}

    public boolean hasBegun() {
        return work.isPresent();
    }

    public boolean hasFinished() {
        return work.filter(done -> !done.attempt().isOpen()).isPresent();
    }

    /** What was done at an item, where the attempt has it. */
    Optional<ItemWork> at(UUID item) {
        return work.flatMap(done -> done.progress().items().stream()
                .filter(each -> each.placed().id().equals(item))
                .findFirst());
    }

    /** One cell a question. */
    public List<Cell> cells(List<Question> questions) {
        return questions.stream()
                .map(question -> at(question.item()).map(Cell::of).orElse(new Cell("", "", "results.cell.open", 0)))
                .toList();
    }
}
