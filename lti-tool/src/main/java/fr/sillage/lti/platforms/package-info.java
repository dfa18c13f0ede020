/**
 * The platforms that may launch us: registrations from the file named by {@code SILLAGE_PLATFORMS} (issuer, client id,
 * deployments, three addresses; LTI Core 1.3 §3.1), read again when it changes, and each platform's public keys (LTI
 * Security Framework 1.0 §6.3). Called by the door and by whatever speaks to a platform.
 */
package fr.sillage.lti.platforms;
