package fr.sillage.lti.launch;

import fr.sillage.core.courses.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the roles of a launch are worth (LTI Core 1.3 §A.2): context roles by their full address or, as §A.2.3 allows
 * for them alone, by their short name; institution and system administrators. Compared to the letter: whatever looks
 * alike gives nothing.
 */
final class MembershipRoles {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String CONTEXT = LIS + "membership#";
    private static final String SUB_ROLE = LIS + "membership/";
    private static final Map<String, Role> PRINCIPAL = Map.of(
            "Instructor", Role.INSTRUCTOR,
            "Learner", Role.LEARNER,
            "ContentDeveloper", Role.DESIGNER,
            "Mentor", Role.MENTOR);
    private static final Set<String> ADMINISTRATORS = Set.of(
            LIS + "institution/person#Administrator",
            LIS + "system/person#Administrator",
            LIS + "system/person#SysAdmin");
    private static final Set<String> INSTRUCTORS =
            Set.of("ExternalInstructor", "GuestInstructor", "Lecturer", "PrimaryInstructor", "SecondaryInstructor");
    /** Learner#Instructor is a learner who leads a group: its principal role says what it is worth. */
    private static final Set<String> LEARNERS =
            Set.of("ExternalLearner", "GuestLearner", "Instructor", "Learner", "NonCreditLearner");

    private MembershipRoles() {}

    static Set<Role> of(Collection<String> claimed) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        claimed.forEach(role -> worth(role).ifPresent(roles::add));
        boolean assistsOnly = roles.contains(Role.ASSISTANT)
                && claimed.stream().noneMatch(role -> subRole("Instructor", role)
                        .filter(INSTRUCTORS::contains)
                        .isPresent());
        // A sub-role comes with its principal role (§A.2.3.2): an assistant's "Instructor" is only that companion.
        if (assistsOnly) roles.remove(Role.INSTRUCTOR);
        return Set.copyOf(roles);
    }

    private static Optional<Role> worth(String role) {
        if (ADMINISTRATORS.contains(role)) return Optional.of(Role.ADMINISTRATOR);
        String name = role.startsWith(CONTEXT) ? role.substring(CONTEXT.length()) : role;
        if (PRINCIPAL.containsKey(name)) return Optional.of(PRINCIPAL.get(name));
        if (name.equals("TeachingAssistant")) return Optional.of(Role.ASSISTANT);
        return subRole("Instructor", role)
                .flatMap(MembershipRoles::instructor)
                .or(() -> subRole("Learner", role).filter(LEARNERS::contains).map(found -> Role.LEARNER));
    }

    private static Optional<Role> instructor(String subRole) {
        if (INSTRUCTORS.contains(subRole)) return Optional.of(Role.INSTRUCTOR);
        boolean assists = subRole.equals("TeachingAssistant") || subRole.equals("Grader");
        return assists ? Optional.of(Role.ASSISTANT) : Optional.empty();
    }

    private static Optional<String> subRole(String principal, String role) {
        String start = SUB_ROLE + principal + "#";
        return role.startsWith(start) ? Optional.of(role.substring(start.length())) : Optional.empty();
    }
}
