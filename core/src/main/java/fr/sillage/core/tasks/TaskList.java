package fr.sillage.core.tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tasks as an agenda: the one to resume, what comes next, what waits for a date or somebody, what is done. */
public record TaskList(Optional<Task> next, List<Task> then, List<Task> waiting, List<Task> done) {

    private static final Comparator<Task> SOONEST =
            Comparator.comparing(task -> task.due().orElse(Instant.MAX));

    public static TaskList of(List<Task> tasks) {
        List<Task> open = tasks.stream()
                .filter(task -> task.state() == Task.State.BEGUN || task.state() == Task.State.NEW)
                .sorted(Comparator.comparing(Task::state).thenComparing(SOONEST))
                .toList();
        return new TaskList(
                open.stream().findFirst(),
                open.stream().skip(1).toList(),
                with(tasks, Task.State.WAITING),
                with(tasks, Task.State.DONE));
    }

    /** Estimated minutes of all that is open. */
    public int minutes() {
        return next.map(Task::minutes).orElse(0)
                + then.stream().mapToInt(Task::minutes).sum();
    }

    public int open() {
        return then.size() + (next.isPresent() ? 1 : 0);
    }

    private static List<Task> with(List<Task> tasks, Task.State state) {
        return tasks.stream()
                .filter(task -> task.state() == state)
                .sorted(SOONEST)
                .toList();
    }
}
