/**
 * Expected refusals: typed values with a status and a code, turned in this one place into a page that says what to do
 * next, or a problem answer (RFC 9457), always with a reference number that the log shares.
 */
package fr.sillage.core.refusals;
