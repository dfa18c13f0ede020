package fr.sillage.exerciser.engine.alerts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** All students and skills of a class, and which of them were touched today. */
public final class Episodes {

    /** A student and a skill. */
    public record Place(String student, String skill) {}

    private final Map<Place, Episode> all = new HashMap<>();

    void take(Answer answer) {
        all.merge(place(answer), Episode.NONE.after(answer), (before, first) -> before.after(answer));
    }

    static Place place(Answer answer) {
        return new Place(answer.student(), answer.skill());
    }

    public Episode of(String student, String skill) {
        return all.getOrDefault(new Place(student, skill), Episode.NONE);
    }

    void each(BiConsumer<Place, Episode> use) {
        all.forEach(use);
    }

    /** Who holds which foreseen error now, more likely than not: misconception to students. */
    public Map<String, Set<String>> held() {
        Map<String, Set<String>> held = new HashMap<>();
        all.forEach((place, episode) -> episode.misconception()
                .filter(misconception -> episode.held() >= 0.5)
                .ifPresent(misconception -> held.computeIfAbsent(misconception, none -> new HashSet<>())
                        .add(place.student())));
        return held;
    }
}
