package fr.sillage.exerciser.authoring;

/**
 * One line of the teacher's list.
 *
 * @param questions how many its present version asks
 * @param begun how many people began it at least once
 * @param finished how many of them ended an attempt
 */
public record ExerciseLine(ExerciseId id, String title, int questions, int begun, int finished, boolean archived) {}
