package fr.sillage.exerciser.engine.alerts;

/** What a teacher could do about an alert. */
public enum Suggestion {
    SHOW_WORKED_EXAMPLE,
    GIVE_EASIER_SET,
    GIVE_REMINDER_SET,
    TALK,
    ENCOURAGE
}
