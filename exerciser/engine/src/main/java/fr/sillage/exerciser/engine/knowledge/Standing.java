package fr.sillage.exerciser.engine.knowledge;

/** What is said of a skill, in place of a number. */
public enum Standing {
    UNKNOWN("standing.unknown"),
    LEARNING("standing.learning"),
    SHAKY("standing.shaky"),
    SOLID("standing.solid"),
    /** It was solid, and has not been practised for a while. */
    TO_REFRESH("standing.to-refresh");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
