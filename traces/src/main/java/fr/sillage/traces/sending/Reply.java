package fr.sillage.traces.sending;

/** What a store answered to a batch. It takes a batch whole or not at all (xAPI 1.0.3, Communication 2.1.2). */
sealed interface Reply {

    record Stored() implements Reply {}

    /** 409: it has another statement under one of the ids, or the same one. */
    record Conflict() implements Reply {}

    /** 400: at least one of them is no statement to it. */
    record Refused(String reason) implements Reply {}

    /** 413 */
    record TooLarge() implements Reply {}
}
