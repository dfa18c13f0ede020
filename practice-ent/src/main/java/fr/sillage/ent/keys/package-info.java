/**
 * The platform's RSA keys: one signs, all are published (LTI Security Framework 1.0, 6.3).
 *
 * <p>Launches sign with them, the JWKS endpoint publishes them, the control room rotates them.
 */
package fr.sillage.ent.keys;
