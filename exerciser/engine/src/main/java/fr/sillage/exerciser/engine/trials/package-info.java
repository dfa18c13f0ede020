/**
 * Judges alerts and groups on logs whose truth is known: replays a class day by day, then scores what was said beside two
 * rules of other tools. Called by {@code ./sillage check alerts} alone; the truth never reaches the rules.
 */
package fr.sillage.exerciser.engine.trials;
