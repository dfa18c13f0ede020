package fr.sillage.exerciser.engine.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random histories of few students and skills, in which everything happens: errors, guesses, silences, returns. */
class NoAlertOutlivesSuccessTest {

    private final Map<String, Deque<Boolean>> onSkill = new HashMap<>();
    private final Map<String, Deque<Boolean>> onAnything = new HashMap<>();
    private final FollowUp followUp = new FollowUp(Set.of());
    private int raised;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsAfterEveryAnswerAndEveryDay(long seed) {
        Random random = new Random(seed);
        double success = 0.1 + 0.8 * random.nextDouble();
        for (int day = 0; day < 40; day++) {
            LocalDate today = LocalDate.of(2026, 9, 7).plusDays(day);
            for (int i = random.nextInt(30); i > 0; i--) {
                Answer answer = answer(random, today, success);
                followUp.take(answer);
                remember(answer);
                assertThat(followUp.open())
                        .as("seed %d, day %d", seed, day)
                        .allMatch(alert -> unsettled(alert, answer));
            }
            List<Alert> told = followUp.endOfDay(today);
            raised += told.size();
            assertThat(told)
                    .as("seed %d, day %d", seed, day)
                    .hasSizeLessThanOrEqualTo(5)
                    .noneMatch(this::succeeded);
        }
        assertThat(raised).as("something to look at, seed %d", seed).isPositive();
    }

    private static Answer answer(Random random, LocalDate day, double success) {
        boolean correct = random.nextDouble() < success;
        boolean guess = !correct && random.nextInt(4) == 0;
        Optional<String> error = correct || guess || random.nextInt(3) == 0 ? Optional.empty() : Optional.of("m");
        return new Answer(
                Instant.parse(day + "T10:00:00Z"),
                "p" + random.nextInt(4),
                "a" + day.getDayOfYear() / 4,
                "i",
                "s" + random.nextInt(3),
                1,
                correct,
                correct ? Optional.empty() : Optional.of("7"),
                error,
                guess ? 2 : 40);
    }

    private void remember(Answer answer) {
        push(onSkill, answer.student() + answer.skill(), answer.correct(), 3);
        push(onAnything, answer.student(), answer.correct(), 5);
    }

    private static void push(Map<String, Deque<Boolean>> results, String key, boolean correct, int kept) {
        Deque<Boolean> last = results.computeIfAbsent(key, none -> new ArrayDeque<>());
        last.addLast(correct);
        if (last.size() > kept) {
            last.removeFirst();
        }
    }

    private boolean unsettled(Alert alert, Answer answer) {
        Alert.Target target = alert.target();
        boolean came = target.student().equals(answer.student())
                && (target.kind() == Kind.STOPPED
                        || target.kind() == Kind.NEVER_STARTED
                                && target.subject().equals(answer.assignment()));
        return !came && !succeeded(alert);
    }

    /** Three in a row on the skill; for haste, five in a row on anything. */
    private boolean succeeded(Alert alert) {
        Alert.Target target = alert.target();
        if (target.kind().struggle()) {
            return all(onSkill.get(target.student() + target.subject()), 3);
        }
        return target.kind() == Kind.GUESSING && all(onAnything.get(target.student()), 5);
    }

    private static boolean all(Deque<Boolean> results, int count) {
        return results.size() == count && !results.contains(false);
    }
}
