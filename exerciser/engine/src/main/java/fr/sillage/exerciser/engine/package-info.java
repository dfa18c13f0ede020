/**
 * What an exercise asks and how it answers back: items, what a student may answer, and grading, as pure functions of data
 * without clock, database or network. Practice grades with it, authoring and interchange build its items, traces describe
 * answers by {@link fr.sillage.exerciser.engine.Interaction} (SCORM's cmi.interaction as xAPI 1.0.3, Data 2.4.4.1, takes it over).
 * A further kind of item is one more record that {@link fr.sillage.exerciser.engine.Item} permits, plus its lines in the codec.
 */
package fr.sillage.exerciser.engine;
