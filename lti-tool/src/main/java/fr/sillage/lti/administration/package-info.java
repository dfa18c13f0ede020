/**
 * Secrets that let somebody administer this installation: an entry for one use, printed at a start at which nobody could
 * get in otherwise, the session that it opens in one browser, and invitations for platforms that register themselves.
 */
package fr.sillage.lti.administration;
