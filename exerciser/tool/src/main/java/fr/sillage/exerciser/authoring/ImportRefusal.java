package fr.sillage.exerciser.authoring;

import fr.sillage.core.refusals.Refusal;

/** Why a file is not taken, or nothing made of it. */
enum ImportRefusal implements Refusal {
    /** Sent without a file, or with an empty one. */
    IMPORT_WITHOUT_FILE(400),
    /** More than {@link fr.sillage.exerciser.interchange.GiftImport#MAX_SIZE}. */
    IMPORT_TOO_LARGE(413),
    /** The draft is of somebody else, was decided about, or is older than two hours. */
    IMPORT_GONE(404),
    /** No question came through, or more than an exercise takes. */
    IMPORT_NOTHING_TO_MAKE(409);

    private final int status;

    ImportRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
