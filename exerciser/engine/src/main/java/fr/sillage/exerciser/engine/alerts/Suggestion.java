package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.util.Locale;

/** What a teacher could do about an alert. */
public enum Suggestion {
    SHOW_WORKED_EXAMPLE,
    GIVE_EASIER_SET,
    GIVE_REMINDER_SET,
    TALK,
    ENCOURAGE;

    public Sentence sentence() {
        return Sentence.of("suggestion." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
