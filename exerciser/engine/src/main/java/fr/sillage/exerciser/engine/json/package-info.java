/**
 * Items and answers as versioned JSON, the form in which the bank and the answers are stored (jsonb):
 * {@code {"v":1,"kind":"choice",…}}. Reading trusts nothing: another version, an unknown kind or a missing member is an
 * {@link fr.sillage.exerciser.engine.json.Unreadable} that names the place.
 */
package fr.sillage.exerciser.engine.json;
