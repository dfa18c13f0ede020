package fr.sillage.exerciser.engine.trials;

import fr.sillage.exerciser.engine.alerts.Alert;
import fr.sillage.exerciser.engine.alerts.Answer;
import fr.sillage.exerciser.engine.alerts.FollowUp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The alerts that a log would have given, and who was thought to hold which error at the end of each week. */
record Replay(List<Alert> alerts, Map<Instant, Map<String, Set<String>>> weekly) {

    static Replay of(List<Answer> answers) {
        FollowUp followUp = new FollowUp(Set.of());
        List<Alert> alerts = new ArrayList<>();
        Map<Instant, Map<String, Set<String>>> weekly = new TreeMap<>();
        Days.walk(answers, followUp::take, today -> {
            alerts.addAll(followUp.endOfDay(today));
            if (today.getDayOfWeek() == DayOfWeek.SUNDAY) {
                weekly.put(
                        today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        followUp.episodes().held());
            }
        });
        return new Replay(alerts, weekly);
    }

    /** Those that ask for help on a skill. */
    List<Flag> struggles() {
        return alerts.stream()
                .filter(alert -> alert.target().kind().struggle())
                .map(a -> new Flag(
                        a.raised(), a.target().student(), Optional.of(a.target().subject())))
                .toList();
    }

    /** Pairs right, pairs said, pairs true, over all weeks' ends. */
    int[] weeklyPairs(Truth truth) {
        int[] pairs = new int[3];
        weekly.forEach((time, held) -> {
            Set<List<String>> said = new HashSet<>();
            held.forEach((error, students) -> students.forEach(student -> said.add(List.of(student, error))));
            Set<List<String>> real = new HashSet<>();
            truth.episodes().stream()
                    .filter(e -> e.at(time))
                    .forEach(e -> real.add(List.of(e.student(), e.misconception())));
            pairs[1] += said.size();
            pairs[2] += real.size();
            said.retainAll(real);
            pairs[0] += said.size();
        });
        return pairs;
    }
}
