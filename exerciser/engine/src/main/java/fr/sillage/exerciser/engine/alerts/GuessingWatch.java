package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guessing: five of the last fifteen answers wrong within five seconds. Five unhurried answers in a row settle it. */
final class GuessingWatch implements Watch {

    private static final int LOOKED_AT = (1 << 15) - 1;
    private static final int MANY = 5;
    private static final int CALM = 0b11111;

    /** One bit an answer, the latest lowest, set when guessed; and the guesses among the last fifteen. */
    private record Pace(int guesses, List<Answer> evidence) {
        Pace after(Answer answer) {
            int now = (guesses << 1 | (answer.guessed() ? 1 : 0)) & LOOKED_AT;
            List<Answer> kept = new ArrayList<>(evidence);
            if (answer.guessed()) {
                kept.add(answer);
            }
            return new Pace(now, List.copyOf(kept.subList(Math.max(0, kept.size() - MANY), kept.size())));
        }

        boolean hurried() {
            return Integer.bitCount(guesses) >= MANY && (guesses & CALM) != 0;
        }
    }

    private final Map<String, Pace> paces = new HashMap<>();

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        paces.put(
                answer.student(),
                paces.getOrDefault(answer.student(), new Pace(0, List.of())).after(answer));
    }

    @Override
    public List<Alert> due(LocalDate today) {
        List<Alert> due = new ArrayList<>();
        paces.forEach((student, pace) -> {
            if (pace.hurried()) {
                int many = Integer.bitCount(pace.guesses);
                Sentence rule = Sentence.of("alert.guessing.rule", many, 15, Answer.HURRIED);
                due.add(new Alert(new Alert.Target(Kind.GUESSING, student, ""), today, rule, pace.evidence, many));
            }
        });
        return due;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.GUESSING);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return (paces.get(answer.student()).guesses & CALM) == 0;
    }
}
