package fr.sillage.bench.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What came of a run.
 *
 * @param seconds it took
 */
public record Samples(List<Sample> all, double seconds) {

    public long count(Outcome outcome) {
        return all.stream().filter(sample -> sample.outcome() == outcome).count();
    }

    public long done() {
        return count(Outcome.DONE);
    }

    /** Done, in a second. */
    public double throughput() {
        return done() / seconds;
    }

    /** Milliseconds that this share of what was done took at most. */
    public double millis(double share) {
        return millis(share, sample -> true);
    }

    /** As {@link #millis(double)}, of some. */
    public double millis(double share, Predicate<Sample> some) {
        long[] took = all.stream()
                .filter(sample -> sample.outcome() == Outcome.DONE)
                .filter(some)
                .mapToLong(Sample::took)
                .toArray();
        return Percentile.of(took, share) / 1e6;
    }

    /** Milliseconds by which 99 of 100 tasks were begun late by the client itself. */
    public double clientLag() {
        return Percentile.of(all.stream().mapToLong(Sample::lag).toArray(), 0.99) / 1e6;
    }

    /** What was due between two moments, in seconds from the beginning. */
    public Samples due(double from, double to) {
        return new Samples(
                all.stream()
                        .filter(sample -> sample.due() >= from * 1e9 && sample.due() < to * 1e9)
                        .toList(),
                to - from);
    }

    @Override
    public String toString() {
        return Arrays.toString(new long[] {all.size(), done()});
    }
}
