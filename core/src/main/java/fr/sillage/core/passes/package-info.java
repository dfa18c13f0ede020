/**
 * A pass lets somebody without an account see one thing for a while: a calendar feed, a digest, a board. Its link holds
 * a secret of which only the hash is kept; it expires and can be revoked.
 */
package fr.sillage.core.passes;
