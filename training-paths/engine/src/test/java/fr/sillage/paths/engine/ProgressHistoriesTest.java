package fr.sillage.paths.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.paths.engine.StepFact.PresenceWithdrawn;
import fr.sillage.paths.engine.StepFact.Present;
import fr.sillage.paths.engine.StepFact.Satisfied;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Random paths and histories; the seed of a failing case stands in its message. */
class ProgressHistoriesTest {

    private static final int CASES = 4_000;

    @Test
    void agreesWithASecondWayOfReadingTheLog() {
        eachCase((path, history, random, seed) -> {
            // The second way: the last fact of the right kind about each step, looked up, never folded.
            Map<StepId, Boolean> lastWord = new HashMap<>();
            for (StepFact fact : history) {
                boolean saysPresence = !(fact instanceof Satisfied);
                path.steps().stream()
                        .filter(step -> step.id().equals(fact.step()) && step instanceof Workshop == saysPresence)
                        .forEach(step -> lastWord.put(step.id(), !(fact instanceof PresenceWithdrawn)));
            }
            Progress progress = Progress.of(path, history);
            boolean allDoneSoFar = true;
            for (StepProgress step : progress.steps()) {
                boolean done = lastWord.getOrDefault(step.step().id(), false);
                boolean reachable = allDoneSoFar || step.step().terms().opening() instanceof Opening.Always;
                assertThat(step.isDone()).as("seed %d", seed).isEqualTo(done);
                assertThat(step.isLocked()).as("seed %d", seed).isEqualTo(!done && !reachable);
                allDoneSoFar &= done;
            }
        });
    }

    @Test
    void changesNothingForDuplicates() {
        eachCase((path, history, random, seed) -> {
            List<StepFact> doubled = new ArrayList<>();
            for (StepFact fact : history) {
                for (int times = random.nextInt(3); times >= 0; times--) doubled.add(fact);
            }
            assertThat(Progress.of(path, doubled)).as("seed %d", seed).isEqualTo(Progress.of(path, history));
        });
    }

    @Test
    void doesNotDependOnOrderWhereNothingIsTakenBack() {
        eachCase((path, history, random, seed) -> {
            List<StepFact> kept = new ArrayList<>(history);
            kept.removeIf(PresenceWithdrawn.class::isInstance);
            List<StepFact> shuffled = new ArrayList<>(kept);
            Collections.shuffle(shuffled, random);
            assertThat(Progress.of(path, shuffled)).as("seed %d", seed).isEqualTo(Progress.of(path, kept));
        });
    }

    @Test
    void leavesNobodyStuck() {
        eachCase((path, history, random, seed) -> {
            List<StepFact> told = new ArrayList<>(history);
            for (int turns = 0; turns <= path.steps().size(); turns++) {
                Progress progress = Progress.of(path, told);
                if (progress.isCompleted()) return;
                assertThat(progress.next().or(progress::awaited))
                        .as("seed %d", seed)
                        .isPresent();
                progress.next().ifPresent(step -> told.add(new Satisfied(step.id())));
                progress.awaited().ifPresent(step -> told.add(new Present(step.id())));
            }
            assertThat(Progress.of(path, told).isCompleted())
                    .as("seed %d", seed)
                    .isTrue();
        });
    }

    private interface Case {
        void check(PathVersion path, List<StepFact> history, Random random, long seed);
    }

    private static void eachCase(Case oneCase) {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            PathVersion path = path(random);
            oneCase.check(path, history(path, random), random, seed);
        }
    }

    private static PathVersion path(Random random) {
        List<Step> steps = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Opening opening = random.nextInt(3) == 0 ? new Opening.Always() : new Opening.AfterPrevious();
            Terms terms = new Terms(new StepId("s" + i), "Étape " + i, 1 + random.nextInt(90), Modality.FREE, opening);
            int kind = random.nextInt(3);
            if (kind == 0) steps.add(new Resource(terms, new Material.Text("À lire")));
            else if (kind == 1) steps.add(new ExerciseStep(terms, new UUID(0, i)));
            else steps.add(new Workshop(terms, LocalDateTime.parse("2027-03-12T14:00"), "salle 204"));
        }
        return new PathVersion("Parcours", steps);
    }

    /** Facts of every kind about every step, fitting or not, and about a step that is not there. */
    private static List<StepFact> history(PathVersion path, Random random) {
        List<StepFact> history = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            StepId step = new StepId("s" + random.nextInt(path.steps().size() + 1));
            int kind = random.nextInt(4);
            history.add(kind < 2 ? new Satisfied(step) : kind == 2 ? new Present(step) : new PresenceWithdrawn(step));
        }
        return history;
    }
}
