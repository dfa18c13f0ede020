package fr.sillage.paths.events;

/**
 * A step of a path is done.
 *
 * @param step stable id of the step within the path
 * @param kind RESOURCE, EXERCISE …
 * @param stepTitle as its author wrote it
 */
public record StepSatisfied(String title, String step, String kind, String stepTitle) {}
