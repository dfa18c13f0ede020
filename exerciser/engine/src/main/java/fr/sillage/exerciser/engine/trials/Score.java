package fr.sillage.exerciser.engine.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a rule did on episodes that needed help. A flag is right when such an episode is open at the end of its day; an
 * episode is found by the first right flag, which leads its end by some days.
 */
record Score(int right, int flags, int found, int needed, List<Double> leads) {

    static final Score NONE = new Score(0, 0, 0, 0, List.of());

    static Score of(List<Flag> flags, List<Truth.Held> episodes) {
        long right = flags.stream()
                .filter(flag -> episodes.stream().anyMatch(e -> e.met(flag)))
                .count();
        List<Truth.Held> needed = episodes.stream().filter(Truth.Held::help).toList();
        List<Double> leads = new ArrayList<>();
        for (Truth.Held episode : needed) {
            Optional<Flag> first = flags.stream().filter(episode::met).findFirst();
            first.ifPresent(flag ->
                    leads.add(Duration.between(flag.at(), episode.until()).toSeconds() / 86_400.0));
        }
        return new Score((int) right, flags.size(), leads.size(), needed.size(), leads);
    }

    Score plus(Score other) {
        List<Double> all = Stream.concat(leads.stream(), other.leads.stream()).toList();
        return new Score(right + other.right, flags + other.flags, found + other.found, needed + other.needed, all);
    }

    double precision() {
        return flags == 0 ? 0 : (double) right / flags;
    }

    double recall() {
        return needed == 0 ? 0 : (double) found / needed;
    }

    double leadDays() {
        return leads.isEmpty() ? 0 : leads.stream().sorted().toList().get(leads.size() / 2);
    }
}
