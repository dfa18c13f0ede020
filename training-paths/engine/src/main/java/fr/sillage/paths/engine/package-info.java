/**
 * The path and how far somebody has come on it, as pure functions of data without clock, database or network. Authoring
 * builds a {@link fr.sillage.paths.engine.PathVersion}, running and attendance ask
 * {@link fr.sillage.paths.engine.Progress} what a participant's facts make of it. Hours are those that the path
 * contracts: nothing here knows when or for how long somebody was there. A further kind of step is one more record that
 * {@link fr.sillage.paths.engine.Step} permits, a further condition one more that
 * {@link fr.sillage.paths.engine.Opening} permits, each with its lines in the codec.
 */
package fr.sillage.paths.engine;
