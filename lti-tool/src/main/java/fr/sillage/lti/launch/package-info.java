/**
 * The door: OpenID Connect third-party login (LTI Security Framework 1.0 §5.1.1) and the launch (LTI Core 1.3 §4 and
 * §5). {@code /lti/login} writes nothing, {@code /lti/check} looks whether the browser keeps our cookie before anything
 * is asked of the platform, {@code /lti/launch} checks the token, burns the nonce and seats the person in one commit.
 * Every refusal has a {@link fr.sillage.lti.launch.Reason} that page, log and audit share.
 */
package fr.sillage.lti.launch;
