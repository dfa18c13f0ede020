/**
 * Who may call the services: the token endpoint's checks and the bearer tokens it gives (LTI Security Framework 1.0, 4.1;
 * RFC 6749, 4.4; RFC 7523, 3).
 *
 * <p>The tool proves itself by a signed assertion, checked with the keys that it publishes, and gets an opaque token of an hour.
 */
package fr.sillage.ent.access;
