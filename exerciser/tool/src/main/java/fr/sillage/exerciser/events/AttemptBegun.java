package fr.sillage.exerciser.events;

import java.util.UUID;

/** Somebody began an exercise. */
public record AttemptBegun(UUID exercise, String title) {}
