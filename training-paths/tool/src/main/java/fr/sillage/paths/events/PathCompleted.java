package fr.sillage.paths.events;

/** Every step that counts is done. */
public record PathCompleted(String title, int minutes) {}
