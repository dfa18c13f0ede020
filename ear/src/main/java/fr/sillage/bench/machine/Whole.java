package fr.sillage.bench.machine;

/**
 * The whole machine since it started, in milliseconds over all processors.
 *
 * @param busy with anything
 * @param stolen by the host for other machines (proc(5), {@code steal})
 */
public record Whole(double busy, double stolen) {

    /** @param line the first of {@code /proc/stat}: user nice system idle iowait irq softirq steal … */
    static Whole parse(String line, double millisPerTick) {
        String[] words = line.strip().split("\\s+");
        long busy = ticks(words, 1) + ticks(words, 2) + ticks(words, 3) + ticks(words, 6) + ticks(words, 7);
        return new Whole(busy * millisPerTick, ticks(words, 8) * millisPerTick);
    }

    private static long ticks(String[] words, int index) {
        return Long.parseLong(words[index]);
    }
}
