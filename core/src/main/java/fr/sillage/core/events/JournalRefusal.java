package fr.sillage.core.events;

import fr.sillage.core.refusals.Refusal;

/** The journal cannot take a fact now; nothing of it was stored. */
public enum JournalRefusal implements Refusal {
    BUSY;

    @Override
    public int status() {
        return 503;
    }
}
