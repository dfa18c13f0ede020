package fr.sillage.exerciser.engine.alerts;

/** What an alert is about, the most pressing first: struggle before idleness, good news for what is left of the five. */
public enum Kind {
    STUCK(21, Suggestion.SHOW_WORKED_EXAMPLE),
    STRUGGLING(21, Suggestion.GIVE_EASIER_SET),
    SLIPPING_BACK(14, Suggestion.GIVE_REMINDER_SET),
    GUESSING(14, Suggestion.TALK),
    STOPPED(14, Suggestion.TALK),
    NEVER_STARTED(7, Suggestion.TALK),
    GOOD_NEWS(3, Suggestion.ENCOURAGE);

    private final int days;
    private final Suggestion suggestion;

    Kind(int days, Suggestion suggestion) {
        this.days = days;
        this.suggestion = suggestion;
    }

    /** Days after which an alert expires. */
    public int days() {
        return days;
    }

    public Suggestion suggestion() {
        return suggestion;
    }

    /** Whether it asks for help on a skill. */
    public boolean struggle() {
        return this == STUCK || this == STRUGGLING || this == SLIPPING_BACK;
    }
}
