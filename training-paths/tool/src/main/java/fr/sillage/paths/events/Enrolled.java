package fr.sillage.paths.events;

/** Somebody belongs to the cohort of a path. */
public record Enrolled(String title) {}
