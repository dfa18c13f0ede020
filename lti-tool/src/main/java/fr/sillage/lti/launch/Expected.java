package fr.sillage.lti.launch;

import fr.sillage.lti.platforms.Registration;
import java.util.Set;

/**
 * What the token must agree with.
 *
 * @param ourClients all our client ids at the issuer
 * @param nonce and target as the login fixed them
 */
record Expected(Registration platform, Set<String> ourClients, String nonce, String target) {}
