package fr.sillage.exerciser.practice;

import fr.sillage.core.refusals.Refusal;

/** Why what was sent is not even read as an answer. */
enum AnswerRefusal implements Refusal {
    /** Longer than any form of ours. */
    ANSWER_TOO_LARGE(413),
    /** Not a form, or without the key that makes it count once. */
    ANSWER_UNREADABLE(400);

    private final int status;

    AnswerRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
