package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipRolesTest {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    @ParameterizedTest
    @CsvSource({
        "membership#Instructor, INSTRUCTOR",
        "membership#Learner, LEARNER",
        "membership#ContentDeveloper, DESIGNER",
        "membership#Mentor, MENTOR",
        "membership/Instructor#PrimaryInstructor, INSTRUCTOR",
        "membership/Instructor#TeachingAssistant, ASSISTANT",
        "membership/Learner#NonCreditLearner, LEARNER",
        "membership/Learner#Instructor, LEARNER",
        "institution/person#Administrator, ADMINISTRATOR",
        "system/person#Administrator, ADMINISTRATOR"
    })
    void knowsTheVocabulary(String role, Role worth) {
        assertThat(MembershipRoles.of(List.of(LIS + role))).isEqualTo(Set.of(worth));
    }

    @ParameterizedTest
    @CsvSource({"Instructor, INSTRUCTOR", "Learner, LEARNER", "ContentDeveloper, DESIGNER", "Mentor, MENTOR"})
    void knowsShortNames(String role, Role worth) {
        assertThat(MembershipRoles.of(List.of(role))).isEqualTo(Set.of(worth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "instructor",
                "Instructor ",
                "Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty",
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#TestUser",
                "https://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor#Learner",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Anything",
                "http://purl.imsglobal.org/vocab/lis/v2/membership%23Instructor",
                "http://purl.imsglobal.org.evil.example/vocab/lis/v2/membership#Instructor",
                "http://evil.example/http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "urn:lti:role:ims/lis/Instructor"
            })
    void givesNothingForWhatLooksAlike(String role) {
        assertThat(MembershipRoles.of(List.of(role))).isEmpty();
    }

    @Test
    void anAssistantsCompanionRoleMakesNoInstructor() {
        assertThat(MembershipRoles.of(
                        List.of(LIS + "membership#Instructor", LIS + "membership/Instructor#TeachingAssistant")))
                .isEqualTo(Set.of(Role.ASSISTANT));
        assertThat(MembershipRoles.of(List.of(
                        LIS + "membership#Instructor",
                        LIS + "membership/Instructor#PrimaryInstructor",
                        LIS + "membership/Instructor#TeachingAssistant")))
                .isEqualTo(Set.of(Role.INSTRUCTOR, Role.ASSISTANT));
    }
}
