/**
 * A path while people follow it: who belongs to its cohort, how far each has come, what a participant does and what a
 * trainer sees. Progress is never stored, only replayed from the log by
 * {@link fr.sillage.paths.engine.Progress}; the one flag kept is "completed", for counting. By construction no hour of a
 * trainee is written here: events carry their day alone ({@link fr.sillage.paths.running.Days}), reading a page or
 * opening a resource writes nothing. Called by attendance and inspection.
 */
package fr.sillage.paths.running;
