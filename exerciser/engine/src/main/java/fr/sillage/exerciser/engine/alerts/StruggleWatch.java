package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stuck on an error: the same foreseen error twice or more, and successes since then too few to think it overcome. Told
 * when it comes back another day, or two days after: half of the errors that outlive a session are gone sooner by
 * themselves. Struggling: no right answer of the last eight on a skill, over two days, without such an error.
 */
final class StruggleWatch implements Watch {

    private static final double HELD = 0.35;
    private static final int TIMES = 2;
    private static final int FULL = 8;
    private static final int PATIENCE = 2;

    private final Map<Episodes.Place, Episode> open = new HashMap<>();

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        if (kind(now).isPresent()) {
            open.put(Episodes.place(answer), now);
        } else {
            open.remove(Episodes.place(answer));
        }
    }

    private static Optional<Kind> kind(Episode episode) {
        if (episode.overcome() || episode.evidence().isEmpty()) {
            return Optional.empty();
        }
        if (episode.times() >= TIMES) {
            return episode.held() >= HELD ? Optional.of(Kind.STUCK) : Optional.empty();
        }
        boolean failing = episode.recent().count() == FULL && episode.recent().successes() == 0;
        return failing ? Optional.of(Kind.STRUGGLING) : Optional.empty();
    }

    @Override
    public List<Alert> due(LocalDate today) {
        List<Alert> due = new ArrayList<>();
        open.forEach((place, episode) -> kind(episode)
                .filter(kind -> lasting(kind, episode, today))
                .ifPresent(kind -> due.add(alert(kind, place, episode, today))));
        return due;
    }

    private static boolean lasting(Kind kind, Episode episode, LocalDate today) {
        LocalDate first = episode.evidence().get(0).day();
        boolean again =
                episode.evidence().stream().anyMatch(answer -> answer.day().isAfter(first));
        return again || kind == Kind.STUCK && !today.isBefore(first.plusDays(PATIENCE));
    }

    private static Alert alert(Kind kind, Episodes.Place place, Episode episode, LocalDate today) {
        return new Alert(
                new Alert.Target(kind, place.student(), place.skill()),
                today,
                rule(kind, episode),
                episode.evidence(),
                episode.held() + episode.times());
    }

    private static Sentence rule(Kind kind, Episode episode) {
        int right = episode.recent().successes();
        int last = episode.recent().count();
        return kind == Kind.STUCK
                ? Sentence.of("alert.stuck.rule", episode.misconception().orElseThrow(), episode.times(), right, last)
                : Sentence.of("alert.struggling.rule", right, last);
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.STUCK, Kind.STRUGGLING);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return answer.skill().equals(alert.target().subject()) && now.overcome();
    }
}
