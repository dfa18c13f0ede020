package fr.sillage.exerciser.engine.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much each clue counts, in logits. */
public record Weights(Map<Clue, Double> byClue) {

    public static final Weights USUAL = of(Logistic.usual());

    public Weights {
        EnumMap<Clue, Double> all = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            all.put(clue, byClue.getOrDefault(clue, clue.usual()));
        }
        byClue = Collections.unmodifiableMap(all);
    }

    static Weights of(double[] values) {
        EnumMap<Clue, Double> all = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            all.put(clue, values[clue.ordinal()]);
        }
        return new Weights(all);
    }

    double[] values() {
        return byClue.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
