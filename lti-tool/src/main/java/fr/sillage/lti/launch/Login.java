package fr.sillage.lti.launch;

import fr.sillage.core.people.PlatformId;
import java.time.Instant;

/**
 * A login begun and not yet ended: what the state carries, since the server keeps nothing of it.
 *
 * @param id names the cookie, so that several logins of one browser do not disturb each other
 * @param browser hash of the secret that the browser alone holds, base64url
 * @param at in whole seconds
 */
record Login(String id, PlatformId platform, String nonce, String target, String browser, Instant at) {}
