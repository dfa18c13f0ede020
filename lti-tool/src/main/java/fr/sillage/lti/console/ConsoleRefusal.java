package fr.sillage.lti.console;

import fr.sillage.core.refusals.Refusal;

/** Why the console stays closed. */
public enum ConsoleRefusal implements Refusal {
    /** No session, or one that ended. */
    NOT_ADMINISTRATOR(403),
    /** An entry that was used, is over or never was. */
    ENTRY_USED(403);

    private final int status;

    ConsoleRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
