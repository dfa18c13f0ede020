package fr.sillage.bench.load;

/** What became of one thing offered. */
public enum Outcome {
    /** Done and acknowledged. */
    DONE,
    /** 503 with Retry-After: come back later. */
    TURNED_AWAY,
    /** Anything else; whether it was done may be unknown. */
    FAILED
}
