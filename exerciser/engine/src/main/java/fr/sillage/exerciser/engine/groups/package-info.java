/**
 * Who made the same error: by foreseen misconception, and for wrong answers that nobody foresaw, by answers that mean the
 * same. For the teacher alone: students never see a group. Follow-up calls it, to give one remedial set to several.
 */
package fr.sillage.exerciser.engine.groups;
