package fr.sillage.exerciser.engine.knowledge;

import java.util.Optional;

/** A student over all skills: a general level, and the last answer. */
public record Learner(Level level, Optional<Last> last) {

    public static final Learner NEW = new Learner(Level.UNKNOWN, Optional.empty());

    /** The answer just before, whatever its skill. */
    public record Last(String skill, boolean correct) {}
}
