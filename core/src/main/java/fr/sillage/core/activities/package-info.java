/**
 * What a course can offer one by one, so that a platform may link to it and grade it: a port that exercises and paths
 * fill, for a door that knows neither's tables. Called when a teacher chooses activities (Deep Linking 2.0) and when
 * somebody arrives by a link to one of them.
 */
package fr.sillage.core.activities;
