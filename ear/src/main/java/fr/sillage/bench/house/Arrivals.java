package fr.sillage.bench.house;

import fr.sillage.bench.load.Offer;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Many people arriving, each taking one step. */
public record Arrivals(List<Arrival> all) {

    /** A step of an arrival. */
    public interface Step {
        Outcome of(Arrival arrival, Wire wire) throws IOException;
    }

    /** Each arrival once. */
    public Offer taking(Step step) {
        Queue<Arrival> queue = new ConcurrentLinkedQueue<>(all);
        return () -> Optional.ofNullable(queue.poll()).map(arrival -> wire -> step.of(arrival, wire));
    }

    /** As {@link #taking}; whoever is turned away comes again, after everybody else. */
    public Offer takingUntilDone(Step step) {
        Queue<Arrival> queue = new ConcurrentLinkedQueue<>(all);
        return () -> Optional.ofNullable(queue.poll()).map(arrival -> wire -> {
            Outcome outcome = step.of(arrival, wire);
            if (outcome == Outcome.TURNED_AWAY) queue.add(arrival);
            return outcome;
        });
    }

    public Arrivals those(Predicate<Arrival> some) {
        return new Arrivals(all.stream().filter(some).toList());
    }
}
