package fr.sillage.paths.engine;

/** Whose word makes a step done. */
public enum Witness {
    PARTICIPANT,
    /** The exerciser, when an attempt was brought to its end. */
    EXERCISER,
    TRAINER
}
