package fr.sillage.ent.pages;

/** The session cookie: {@code SameSite=None}, since it must come back inside a frame that was on the tool's site meanwhile. */
final class Signing {

    static final String COOKIE = "ENT_SESSION";

    private Signing() {}

    /** The Set-Cookie header for a session. */
    static String header(String session) {
        return COOKIE + "=" + session + "; Path=/ent; Secure; HttpOnly; SameSite=None";
    }
}
