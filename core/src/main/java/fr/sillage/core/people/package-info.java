/**
 * People without names. A platform's (issuer, subject) is an {@link fr.sillage.core.people.Identity}; one
 * {@link fr.sillage.core.people.PersonId} may hold several. Called by the door (launches) and by every room that
 * records who did something. LTI Core 1.3 §5.3.6.
 */
package fr.sillage.core.people;
