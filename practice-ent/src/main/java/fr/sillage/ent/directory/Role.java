package fr.sillage.ent.directory;

/** What a person is in one course. The URI goes into id_tokens, the short name into the roster, as Moodle does. */
public enum Role {
    TEACHER("Instructor"),
    LEARNER("Learner");

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final String shortName;

    Role(String shortName) {
        this.shortName = shortName;
    }

    public String shortName() {
        return shortName;
    }

    public String uri() {
        return MEMBERSHIP + shortName;
    }

    /** Whether a roster filter names this role, shortly or by its whole URI. */
    public boolean isNamed(String filter) {
        return filter.equals(shortName) || filter.equals(uri());
    }
}
