package fr.sillage.exerciser.engine.knowledge;

import java.util.Map;

/**
 * How easy items are, in logits: what all have in common, plus the skill, plus the item. A skill or item that was never
 * seen adds nothing.
 */
public record Easiness(double all, Map<String, Double> skills, Map<String, Double> items) {

    /** Two answers in three are right. */
    public static final Easiness USUAL = new Easiness(0.7, Map.of(), Map.of());

    public Easiness {
        skills = Map.copyOf(skills);
        items = Map.copyOf(items);
    }

    public double of(String item, String skill) {
        return of(skill) + items.getOrDefault(item, 0.0);
    }

    /** An ordinary item of that skill. */
    public double of(String skill) {
        return all + skills.getOrDefault(skill, 0.0);
    }
}
