package fr.sillage.ent.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.ent.Fixtures;
import fr.sillage.ent.directory.Directories;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.registration.PlatformId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginInitiationTest {

    private static final Directory SCHOOL = Directories.school();
    private static final Visit VISIT =
            new Visit(SCHOOL.person("101").orElseThrow(), SCHOOL.link("11").orElseThrow(), Visit.Target.IFRAME);

    @Test
    void hasTheParametersOfMoodleInItsOrder() {
        assertThat(initiation(Optional.empty()).parameters())
                .containsExactly(
                        Map.entry("iss", "http://localhost:8080/ent/ecole"),
                        Map.entry("target_link_uri", "http://127.0.0.1:8080/lti/launch"),
                        Map.entry("login_hint", "h1"),
                        Map.entry("lti_message_hint", "11"),
                        Map.entry("client_id", "sillage-ecole"),
                        Map.entry("lti_deployment_id", "1"));
    }

    @Test
    void namesAStorageTargetOnlyWhenAsked() {
        assertThat(initiation(Optional.of("_parent")).parameters()).containsEntry("lti_storage_target", "_parent");
    }

    @Test
    void encodesItsParametersInAQuery() {
        assertThat(initiation(Optional.empty()).at("http://127.0.0.1:8080/lti/login"))
                .hasToString("http://127.0.0.1:8080/lti/login?iss=http%3A%2F%2Flocalhost%3A8080%2Fent%2Fecole"
                        + "&target_link_uri=http%3A%2F%2F127.0.0.1%3A8080%2Flti%2Flaunch&login_hint=h1"
                        + "&lti_message_hint=11&client_id=sillage-ecole&lti_deployment_id=1");
    }

    private static LoginInitiation initiation(Optional<String> storageTarget) {
        return LoginInitiation.of(Fixtures.registration(PlatformId.ECOLE), VISIT, "h1", storageTarget);
    }
}
