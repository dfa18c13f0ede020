/** Items about a drawn number: a place on a graduated line, a point on a graph. Coordinates can always be typed. */
package fr.sillage.exerciser.engine.numbers;
