/**
 * Items made of several small ones: a text with gaps, a table with open cells. Each gap asks by one control and is graded
 * by the item that stands in it, so that every kind of one control (choice, short text, number, quantity, expression) can
 * stand in any mix.
 */
package fr.sillage.exerciser.engine.parts;
