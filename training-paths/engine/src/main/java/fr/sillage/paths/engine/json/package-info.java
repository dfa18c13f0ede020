/**
 * Paths as versioned JSON, for storage. Called by authoring, which writes, and by running, which reads what was opened;
 * a version once written stays readable for ever.
 */
package fr.sillage.paths.engine.json;
