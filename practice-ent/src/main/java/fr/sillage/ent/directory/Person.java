package fr.sillage.ent.directory;

import java.util.List;
import java.util.Optional;

/**
 * An account of one platform.
 *
 * @param sub the platform's own number, as text
 * @param given first name, or a title for adults who go by one
 * @param family an initial with its full stop
 * @param occupation in French, as the pages say it
 * @param school where the person works or learns; none for the inspector
 * @param institutionRoles full URIs that a launch carries beside the course's own role
 */
public record Person(
        String sub,
        String given,
        String family,
        String occupation,
        Optional<School> school,
        List<String> institutionRoles) {

    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    static final String INSTRUCTOR = INSTITUTION + "Instructor";
    static final String STAFF = INSTITUTION + "Staff";

    static Person learner(String sub, String given, String family, String occupation, School school) {
        return new Person(sub, given, family, occupation, Optional.of(school), List.of());
    }

    public String name() {
        return given + "\u00a0" + family;
    }

    /** The account's name, which real platforms leak in {@code ext.user_username}. */
    public String username() {
        return "compte" + sub;
    }

    /** The number in the school's own register, which real platforms leak in {@code lis.person_sourcedid}. */
    public String sourcedId() {
        return "SIECLE-" + sub;
    }

    public String email() {
        return username() + "@ent.example";
    }
}
