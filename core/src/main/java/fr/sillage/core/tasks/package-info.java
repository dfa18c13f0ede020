/**
 * The one list "À faire" (« découragés par la multitude des plateformes »): a port that exercises and paths fill, so
 * that a person looks in one place.
 */
package fr.sillage.core.tasks;
