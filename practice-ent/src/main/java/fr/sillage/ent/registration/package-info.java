/**
 * What platform and tool know of each other: issuer, client, deployment and every URL (LTI Core 1.3, 3.1.2 and 3.1.3).
 *
 * <p>Two platforms live here, each an issuer of its own. {@link fr.sillage.ent.registration.Settings} reads the environment:
 * {@code SILLAGE_ENT_URL} (default {@code http://localhost:8080}), {@code SILLAGE_PUBLIC_URL} of the tool (default
 * {@code http://127.0.0.1:8080}, another site on purpose, so that the frame is a third party), {@code SILLAGE_ENT_DATA}.
 */
package fr.sillage.ent.registration;
