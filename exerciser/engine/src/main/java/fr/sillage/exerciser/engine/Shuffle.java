package fr.sillage.exerciser.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Orders drawn by a seed. The generator is SplitMix64 (Steele, Lea, Flood 2014), written here because an order shown to a
 * student must be found again years later, on any Java.
 */
public final class Shuffle {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Shuffle() {}

    /** The seed of one item in one attempt: another attempt, or another item in it, is drawn independently. */
    public static long seed(UUID attempt, UUID item) {
        long seed = mix(attempt.getMostSignificantBits());
        seed = mix(seed ^ attempt.getLeastSignificantBits());
        seed = mix(seed ^ item.getMostSignificantBits());
        return mix(seed ^ item.getLeastSignificantBits());
    }

    /** The list in the order of the seed; every order is about equally likely. */
    public static <T> List<T> of(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        long state = seed;
        for (int i = shuffled.size() - 1; i > 0; i--) {
            state += GOLDEN_GAMMA;
            Collections.swap(shuffled, i, (int) Long.remainderUnsigned(mix(state), i + 1L));
        }
        return List.copyOf(shuffled);
    }

    private static long mix(long state) {
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
