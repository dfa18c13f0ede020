package fr.sillage.core.activities;

/**
 * An activity as its teacher chooses it.
 *
 * @param title as its author wrote it
 * @param about a short line, already in the reader's language: "Exercice, 4 questions"
 * @param graded whether it yields results of learners for a gradebook
 */
public record Activity(ActivityId id, String title, String about, boolean graded) {}
