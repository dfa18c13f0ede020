package fr.sillage.exerciser.engine.knowledge;

/** How much a first answer moves the general level and the level on its skill, in logits. */
public record Pace(double general, double skill) {

    public static final Pace USUAL = new Pace(0.6, 0.6);
    static final double GENERAL_SLOWING = 0.1;
    static final double SKILL_SLOWING = 0.15;

    Pace times(double factor) {
        return new Pace(general * factor, skill * factor);
    }
}
