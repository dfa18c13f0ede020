package fr.sillage.exerciser.engine.knowledge;

import java.time.Instant;
import java.util.Optional;

/** One answer as the estimate sees it: who, on what, right or wrong, and when if that is known. */
public record Observation(String student, String item, String skill, boolean correct, Optional<Instant> at) {}
