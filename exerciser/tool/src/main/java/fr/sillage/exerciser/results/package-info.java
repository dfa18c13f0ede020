/**
 * What a teacher sees of the work in an exercise: who did what in a grid, every answer of one person, and the wrong answers that
 * many share. Reports only: they read what practice stored and change nothing. Names come from the roster when a page is made.
 */
package fr.sillage.exerciser.results;
