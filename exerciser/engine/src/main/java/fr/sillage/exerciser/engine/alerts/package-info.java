/**
 * Who needs a word today, and why: alerts made from dated answers, replayable day by day, at most five a day, struggle
 * before idleness. Each has its evidence, its rule in one sentence, a suggested action; it closes by itself on success,
 * expires, and can be put off. Advice only. Follow-up calls it as answers arrive; {@code check alerts} on files.
 */
package fr.sillage.exerciser.engine.alerts;
