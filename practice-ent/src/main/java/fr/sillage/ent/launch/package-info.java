/**
 * A launch, from the login initiation to the signed id_token (LTI Core 1.3; Security Framework 1.0, 5.1), as Moodle 4.5 does it.
 *
 * <p>Who is launching stands in an opaque, single-use login hint, so that two people in two tabs of one browser both work. The
 * session cookie is looked at only with the switch {@code requireSession}. Pages start and answer launches; the control room
 * mints tokens without one.
 */
package fr.sillage.ent.launch;
