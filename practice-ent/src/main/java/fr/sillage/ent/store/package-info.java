/**
 * JSON documents that outlive the server: what a gradebook or a key ring hands over is on the disk before the caller goes on.
 *
 * <p>Used by the gradebook and the signing keys. Replacement is by an atomic rename, so that a killed server leaves the old
 * document or the new one, never half of one.
 */
package fr.sillage.ent.store;
