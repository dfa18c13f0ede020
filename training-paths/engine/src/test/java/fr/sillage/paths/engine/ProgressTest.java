package fr.sillage.paths.engine;

import static fr.sillage.paths.engine.PathVersions.MEET;
import static fr.sillage.paths.engine.PathVersions.PRACTISE;
import static fr.sillage.paths.engine.PathVersions.READ;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.paths.engine.StepFact.PresenceWithdrawn;
import fr.sillage.paths.engine.StepFact.Present;
import fr.sillage.paths.engine.StepFact.Satisfied;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ProgressTest {

    private static final PathVersion PATH = PathVersions.threeSteps();

    /** History; state of the three steps (d done, o open, l locked, w waiting); minutes validated. */
    static final List<Arguments> HISTORIES = List.of(
            Arguments.of(List.of(), "olw", 0),
            Arguments.of(List.of(new Satisfied(READ)), "dow", 20),
            Arguments.of(List.of(new Satisfied(READ), new Satisfied(PRACTISE)), "ddw", 50),
            Arguments.of(List.of(new Satisfied(READ), new Satisfied(PRACTISE), new Present(MEET)), "ddd", 170),
            // done before it opened: it counts, and what was before it still is to do
            Arguments.of(List.of(new Satisfied(PRACTISE)), "odw", 30),
            Arguments.of(List.of(new Satisfied(PRACTISE), new Satisfied(READ)), "ddw", 50),
            Arguments.of(List.of(new Present(MEET)), "old", 120),
            // told twice
            Arguments.of(List.of(new Satisfied(READ), new Satisfied(READ)), "dow", 20),
            Arguments.of(List.of(new Present(MEET), new Present(MEET)), "old", 120),
            // the trainer's last word counts
            Arguments.of(List.of(new Present(MEET), new PresenceWithdrawn(MEET)), "olw", 0),
            Arguments.of(List.of(new PresenceWithdrawn(MEET), new Present(MEET)), "old", 120),
            // nobody but the trainer says who was in the room, and the trainer says nothing else
            Arguments.of(List.of(new Satisfied(MEET)), "olw", 0),
            Arguments.of(List.of(new Present(READ), new Present(PRACTISE)), "olw", 0),
            Arguments.of(List.of(new Satisfied(READ), new PresenceWithdrawn(READ)), "dow", 20),
            // a step of another version
            Arguments.of(List.of(new Satisfied(new StepId("gone")), new Present(new StepId("gone-too"))), "olw", 0));

    @ParameterizedTest
    @FieldSource("HISTORIES")
    void isWhatTheHistoryMakesOfIt(List<StepFact> history, String states, int minutes) {
        Progress progress = Progress.of(PATH, history);

        assertThat(letters(progress)).isEqualTo(states);
        assertThat(progress.minutesValidated()).isEqualTo(minutes);
        assertThat(progress.minutesLeft()).isEqualTo(170 - minutes);
    }

    @Test
    void saysWhatAStepWaitsFor() {
        PathVersion path = new PathVersion(
                "Lectures",
                List.of(
                        PathVersions.resource(new StepId("a"), 10),
                        PathVersions.resource(new StepId("b"), 10),
                        PathVersions.resource(new StepId("c"), 10)));

        StepState last =
                Progress.of(path, List.of()).at(new StepId("c")).orElseThrow().state();

        assertThat(last).isEqualTo(new StepState.Locked(path.steps().subList(0, 2)));
    }

    @Test
    void namesTheNextStepOfTheParticipantAndTheOneThatTheTrainerOwes() {
        Progress progress = Progress.of(PATH, List.of(new Satisfied(READ)));

        assertThat(progress.next()).contains(PATH.steps().get(1));
        assertThat(progress.awaited()).contains(PATH.steps().get(2));
        assertThat(progress.isCompleted()).isFalse();
    }

    @Test
    void isCompletedWhenEveryStepIsDone() {
        Progress progress = Progress.of(PATH, List.of(new Present(MEET), new Satisfied(PRACTISE), new Satisfied(READ)));

        assertThat(progress.isCompleted()).isTrue();
        assertThat(progress.share()).isEqualTo(1.0);
        assertThat(progress.next()).isEmpty();
    }

    static String letters(Progress progress) {
        StringBuilder letters = new StringBuilder();
        progress.steps()
                .forEach(step -> letters.append(
                        step.isDone()
                                ? 'd'
                                : step.isOpen() ? 'o' : step.isLocked() ? 'l' : step.isWaiting() ? 'w' : '?'));
        return letters.toString();
    }
}
