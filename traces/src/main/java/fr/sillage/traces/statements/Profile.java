package fr.sillage.traces.statements;

/**
 * The profile that our statements follow. Its IRIs are {@code urn:uuid} (RFC 9562): they need no domain that somebody
 * owns, pays for or loses, they are the same at every installation, and nobody else can claim them.
 */
public final class Profile {

    /** This version of the profile, which every statement names as its category (IEEE 9274.2.1). */
    public static final String VERSION_1 = "urn:uuid:5c1d0a52-7a0f-4f5e-9c35-0b6f2d1e8a47";

    static final Activity CATEGORY = new Activity(VERSION_1, ActivityType.PROFILE);

    private Profile() {}
}
