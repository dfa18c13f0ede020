package fr.sillage.paths.engine;

/** Where and when a step's contracted time takes place. */
public enum Modality {
    /** Together in a room. */
    PRESENCE,
    /** Together at a distance, at a set time. */
    LIVE,
    /** At a distance, at a time of one's own. */
    FREE
}
