package fr.sillage.exerciser.engine.trials;

import fr.sillage.exerciser.engine.alerts.Answer;
import fr.sillage.exerciser.engine.alerts.FollowUp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Two rules that other tools have, to compare with. */
final class Baselines {

    private static final int FAILURES = 3;
    private static final int DAYS = 7;

    private record Place(String student, String skill) {}

    private Baselines() {}

    /** Kolibri: "needs help" once there are more than three failures on an exercise, here a skill; once, never closed. */
    static List<Flag> kolibri(List<Answer> answers) {
        Map<Place, Integer> failures = new HashMap<>();
        List<Flag> flags = new ArrayList<>();
        for (Answer answer : answers) {
            Place place = new Place(answer.student(), answer.skill());
            if (!answer.correct() && failures.merge(place, 1, Integer::sum) == FAILURES + 1) {
                flags.add(new Flag(answer.day(), answer.student(), Optional.of(answer.skill())));
            }
        }
        return flags;
    }

    /** No answer for a week, once until the next answer. It names no skill: any episode of the student counts. */
    static List<Flag> inactivity(List<Answer> answers) {
        Map<String, LocalDate> last = new TreeMap<>();
        Set<String> flagged = new HashSet<>();
        List<Flag> flags = new ArrayList<>();
        Days.walk(
                answers,
                answer -> {
                    last.put(answer.student(), answer.day());
                    flagged.remove(answer.student());
                },
                today -> last.forEach((student, day) -> {
                    if (ChronoUnit.DAYS.between(day, today) >= DAYS && flagged.add(student)) {
                        flags.add(new Flag(today, student, Optional.empty()));
                    }
                }));
        return flags;
    }

    /** The first five of each day. */
    static List<Flag> fiveADay(List<Flag> flags) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        return flags.stream()
                .filter(flag -> counts.merge(flag.day(), 1, Integer::sum) <= FollowUp.A_DAY)
                .toList();
    }
}
