package fr.sillage.paths.authoring;

import fr.sillage.core.refusals.Refusal;

/** Why a path is not saved. */
public enum AuthoringRefusal implements Refusal {
    /** Somebody else saved it since this author read it. */
    PATH_CHANGED,
    /** It is open: people follow it, so it stays as it is. */
    PATH_OPENED;

    @Override
    public int status() {
        return 409;
    }
}
