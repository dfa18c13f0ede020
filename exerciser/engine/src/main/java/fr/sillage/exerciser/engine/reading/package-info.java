/** Items about a running text: phrases to pick out, a dictation with its marks word by word. */
package fr.sillage.exerciser.engine.reading;
