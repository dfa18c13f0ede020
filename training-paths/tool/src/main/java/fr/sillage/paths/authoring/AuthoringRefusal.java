package fr.sillage.paths.authoring;

import fr.sillage.core.refusals.Refusal;

/** Why a path is not saved. */
public enum AuthoringRefusal implements Refusal {
    /** Somebody else saved it since this author read it. */
    PATH_CHANGED(409),
    /** It is open: people follow it, so it stays as it is. */
    PATH_OPENED(409),
    /** No form that our page could have sent. */
    MALFORMED(400);

    private final int status;

    AuthoringRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
