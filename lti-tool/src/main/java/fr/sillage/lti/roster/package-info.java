/**
 * Names from the platform's roster (NRPS 2.0 §2), asked for when a page is made, kept in memory for minutes and never
 * written. Implements {@link fr.sillage.core.names.Roster}; without an answer in two seconds people go by their alias.
 */
package fr.sillage.lti.roster;
