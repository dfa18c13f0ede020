/**
 * Starts and stops what Sillage needs: the embedded PostgreSQL of the demo, the provisioned WildFly with one of the two
 * archives, and the checks that say in one line what is missing. Called by the script {@code sillage}.
 */
package fr.sillage.launcher;
