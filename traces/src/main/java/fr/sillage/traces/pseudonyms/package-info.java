/**
 * Who a statement is about, without saying who: HMAC-SHA-256 of the person under a key of their platform, derived
 * (HKDF, RFC 5869) from the master key, which lives in a file outside the database. Two platforms' statements cannot be
 * joined, and without the file nobody can tell whose they are. Called by the sender and by exports.
 */
package fr.sillage.traces.pseudonyms;
