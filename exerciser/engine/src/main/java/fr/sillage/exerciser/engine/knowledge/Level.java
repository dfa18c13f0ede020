package fr.sillage.exerciser.engine.knowledge;

/**
 * How far above or below what is usual, in logits, and after how many answers. The fewer the answers, the more one of
 * them moves it: an Elo rating whose step shrinks as doubt does.
 */
public record Level(double value, int answers) {

    public static final Level UNKNOWN = new Level(0, 0);

    public Level {
        if (!Double.isFinite(value) || answers < 0) {
            throw new IllegalArgumentException("no level: " + value + " after " + answers);
        }
    }

    /**
     * @param surprise result (0 or 1) less the chance that was given to it
     * @param first step of the very first answer, in logits
     * @param slowing how fast steps shrink with the number of answers
     */
    Level after(double surprise, double first, double slowing) {
        return new Level(value + first / (1 + slowing * answers) * surprise, answers + 1);
    }
}
