/**
 * Quantities with units. Symbols are looked up in a white list of ours and put together by our own reader; only values and
 * units made here reach the library (JSR 385) that converts them, exactly.
 */
package fr.sillage.exerciser.engine.quantity;
