package fr.sillage.bench.ledger;

/** What the server said of an answer, the weakest word first; of several sendings the strongest stands. */
public enum Told {
    /** Refused whole: it must not be stored. */
    REFUSED,
    /** No reply, or one that leaves it open: it may be stored once. */
    UNKNOWN,
    /** Said to be stored: it must be. */
    STORED
}
