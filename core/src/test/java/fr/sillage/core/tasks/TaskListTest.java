package fr.sillage.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskListTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T17:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");

    @Test
    void resumesWhatWasBegunBeforeAnythingNew() {
        TaskList list = TaskList.of(List.of(
                task("new", Task.State.NEW, Optional.of(THURSDAY)),
                task("begun", Task.State.BEGUN, Optional.of(FRIDAY))));

        assertThat(list.next()).get().extracting(Task::title).isEqualTo("begun");
        assertThat(list.then()).extracting(Task::title).containsExactly("new");
    }

    @Test
    void putsTheSoonestFirstAndTheUndatedLast() {
        TaskList list = TaskList.of(List.of(
                task("some day", Task.State.NEW, Optional.empty()),
                task("friday", Task.State.NEW, Optional.of(FRIDAY)),
                task("thursday", Task.State.NEW, Optional.of(THURSDAY))));

        assertThat(list.next()).get().extracting(Task::title).isEqualTo("thursday");
        assertThat(list.then()).extracting(Task::title).containsExactly("friday", "some day");
    }

    @Test
    void countsOnlyWhatIsOpen() {
        TaskList list = TaskList.of(List.of(
                task("done", Task.State.DONE, Optional.empty()),
                task("waiting", Task.State.WAITING, Optional.empty()),
                task("new", Task.State.NEW, Optional.empty())));

        assertThat(list.open()).isEqualTo(1);
        assertThat(list.minutes()).isEqualTo(10);
        assertThat(list.done()).hasSize(1);
        assertThat(list.waiting()).hasSize(1);
    }

    private static Task task(String title, Task.State state, Optional<Instant> due) {
        return new Task(title, "", "x", Task.Start.LINK, state, 0, 10, due);
    }
}
