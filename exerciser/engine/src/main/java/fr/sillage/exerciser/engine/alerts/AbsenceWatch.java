package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A good student who stopped: seven right of ten before, and nothing for eight days while half the class works. */
final class AbsenceWatch implements Watch {

    static final int QUIET_DAYS = 8;
    private static final int KNOWN = 20;
    private static final double GOOD = 0.7;

    private record Presence(int answers, int right, Answer last) {}

    private final Map<String, Presence> presences = new HashMap<>();

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        presences.merge(
                answer.student(),
                new Presence(1, answer.correct() ? 1 : 0, answer),
                (old, one) -> new Presence(old.answers + 1, old.right + one.right, answer));
    }

    @Override
    public List<Alert> due(LocalDate today) {
        long working = presences.values().stream()
                .filter(p -> quiet(p, today) < QUIET_DAYS)
                .count();
        if (working * 2 < presences.size()) {
            return List.of();
        }
        List<Alert> due = new ArrayList<>();
        presences.forEach((student, presence) -> {
            boolean good = presence.answers >= KNOWN && presence.right >= GOOD * presence.answers;
            if (good && quiet(presence, today) >= QUIET_DAYS) {
                Sentence rule =
                        Sentence.of("alert.stopped.rule", presence.right, presence.answers, quiet(presence, today));
                Alert.Target target = new Alert.Target(Kind.STOPPED, student, "");
                due.add(new Alert(target, today, rule, List.of(presence.last), quiet(presence, today)));
            }
        });
        return due;
    }

    private static long quiet(Presence presence, LocalDate today) {
        return ChronoUnit.DAYS.between(presence.last.day(), today);
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.STOPPED);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return true;
    }
}
