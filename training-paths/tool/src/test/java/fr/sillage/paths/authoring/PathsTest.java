package fr.sillage.paths.authoring;

import static fr.sillage.paths.TestDatabase.withEntities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.core.refusals.RefusedException;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.Training;
import fr.sillage.paths.engine.PathVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathsTest {

    private final Training training = new Training();
    private final PathId id = withEntities(entities -> new Paths(entities).create(training.course, training.path()));

    @Test
    void keepsADraftAsItWasWritten() {
        Draft draft = found().orElseThrow();

        assertThat(draft.content()).isEqualTo(training.path());
        assertThat(draft.isOpened()).isFalse();
        List<Draft> all = withEntities(entities -> new Paths(entities).in(training.course));
        assertThat(all).containsExactly(draft);
    }

    @Test
    void isAbsentFromEveryOtherCourse() {
        Training other = new Training();

        Optional<Draft> elsewhere = withEntities(entities -> new Paths(entities).find(id, other.course));
        assertThat(elsewhere).isEmpty();
        assertThat(refusal(() -> revise(other, 0, other.path()))).isEqualTo(SeatRefusal.ABSENT);
    }

    @Test
    void tellsTheSecondOfTwoAuthorsAndKeepsTheFirstOnesWork() {
        int read = found().orElseThrow().revision();
        revise(training, read, training.path("Version d’Ada"));

        assertThat(refusal(() -> revise(training, read, training.path("Version de Bob"))))
                .isEqualTo(AuthoringRefusal.PATH_CHANGED);
        assertThat(found().orElseThrow().content().title()).isEqualTo("Version d’Ada");
    }

    @Test
    void refusesChangesOnceOpened() {
        withEntities(entities -> {
            new Paths(entities).opened(id, training.course, 1);
            return null;
        });
        Draft opened = found().orElseThrow();

        assertThat(opened.opened()).contains(1);
        assertThat(refusal(() -> revise(training, opened.revision(), training.path("Autre"))))
                .isEqualTo(AuthoringRefusal.PATH_OPENED);
    }

    private Optional<Draft> found() {
        return withEntities(entities -> new Paths(entities).find(id, training.course));
    }

    private void revise(Training as, int revision, PathVersion content) {
        withEntities(entities -> {
            new Drafting(new Paths(entities)).revise(id, as.course, revision, content);
            return null;
        });
    }

    private static Object refusal(Runnable work) {
        return catchThrowableOfType(RefusedException.class, work::run).refusal();
    }
}
