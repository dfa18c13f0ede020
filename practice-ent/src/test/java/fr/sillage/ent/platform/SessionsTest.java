package fr.sillage.ent.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.ent.directory.Directories;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.registration.PlatformId;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Person LINA = Directories.school().person("101").orElseThrow();
    private static final Person ADAM = Directories.school().person("102").orElseThrow();

    private final Sessions sessions = new Sessions();

    @Test
    void keepTwoPeopleSignedInInOneBrowser() {
        String session = sessions.signIn("", PlatformId.ECOLE, LINA);
        assertThat(sessions.signIn(session, PlatformId.ECOLE, ADAM)).isEqualTo(session);
        assertThat(sessions.isSignedIn(session, PlatformId.ECOLE, LINA)).isTrue();
        assertThat(sessions.isSignedIn(session, PlatformId.ECOLE, ADAM)).isTrue();
    }

    @Test
    void knowNobodyOnTheOtherPlatformOrInAnotherBrowser() {
        String session = sessions.signIn("", PlatformId.ECOLE, LINA);
        assertThat(sessions.isSignedIn(session, PlatformId.FORMATION, LINA)).isFalse();
        assertThat(sessions.isSignedIn("made-up", PlatformId.ECOLE, LINA)).isFalse();
    }

    @Test
    void takeNoIdThatABrowserMadeUp() {
        assertThat(sessions.signIn("made-up", PlatformId.ECOLE, LINA)).isNotEqualTo("made-up");
    }
}
