/**
 * Items that put things in their place: elements into categories, words into gaps, labels onto a picture, steps into an
 * order. All of them ask by closed lists, which a script may turn into something to drag.
 */
package fr.sillage.exerciser.engine.sorting;
