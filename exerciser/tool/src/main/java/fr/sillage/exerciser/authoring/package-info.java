/**
 * The exercises of a course: what a teacher brings in from a file, looks through, names and puts away. The name and place of an
 * exercise are edited ({@code Exercise}); its items stand in versions that never change
 * ({@code ExerciseVersion}), since attempts refer to them. Practice and results read from here.
 */
package fr.sillage.exerciser.authoring;
