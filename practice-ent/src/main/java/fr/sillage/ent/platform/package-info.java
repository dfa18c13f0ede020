/**
 * The two platforms put together from their parts, and the one holder of their state.
 *
 * <p>Resources ask {@link fr.sillage.ent.platform.Platforms} for the platform that a URL names. State lives in memory; gradebook and
 * keys are also kept in the data folder when there is one. A restart forgets tokens, login hints, sessions and switches.
 */
package fr.sillage.ent.platform;
