package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slipping back: seven of eight once, and now none of the last five, without one foreseen error that explains it. */
final class SlippingWatch implements Watch {

    private static final int MASTERED = 7;
    private static final int LOST = 0b11111;

    private final Set<Episodes.Place> mastered = new HashSet<>();
    private final Map<Episodes.Place, Episode> slipping = new HashMap<>();

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        Episodes.Place place = Episodes.place(answer);
        if (now.recent().successes() >= MASTERED) {
            mastered.add(place);
        }
        if (mastered.contains(place)
                && (now.recent().results() & LOST) == 0
                && !now.evidence().isEmpty()) {
            slipping.put(place, now);
        } else {
            slipping.remove(place);
        }
    }

    @Override
    public List<Alert> due(LocalDate today) {
        List<Alert> due = new ArrayList<>();
        slipping.forEach((place, episode) -> due.add(new Alert(
                new Alert.Target(Kind.SLIPPING_BACK, place.student(), place.skill()),
                today,
                Sentence.of("alert.slipping.rule", MASTERED, 8, 5),
                episode.evidence(),
                1)));
        return due;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.SLIPPING_BACK);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return answer.skill().equals(alert.target().subject()) && now.recent().run() >= Episode.RUN;
    }
}
