package fr.sillage.lti.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.courses.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationsTest {

    private static final String GOOD =
            """
            {"name":"ENT","issuer":"https://ent.example.org","clientId":"1","deployments":["a","b"],\
            "loginUrl":"https://ent.example.org/auth?x=1","tokenUrl":"https://ent.example.org/token",\
            "keysUrl":"https://ent.example.org/jwks"}""";

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        Registration one = read("[" + GOOD + "]").all().get(0);
        assertThat(one.deployments()).isEqualTo(Set.of("a", "b"));
        assertThat(one.audience()).isEmpty();
        assertThat(one.frameOrigins()).isEqualTo("https://ent.example.org");
    }

    @Test
    void readsAudienceAndFrames() throws IOException {
        Registration one = read("["
                        + GOOD.replace(
                                "\"name\"",
                                "\"audience\":\"teachers\",\"frameOrigins\":[\"https://portail.example.org/x\"],\"name\"")
                        + "]")
                .all()
                .get(0);
        assertThat(one.audience()).contains(Audience.TEACHERS);
        assertThat(one.frameOrigins()).isEqualTo("https://ent.example.org https://portail.example.org");
    }

    @Test
    void knowsAnIssuersClients() throws IOException {
        Registrations two = read("[" + GOOD + "," + GOOD.replace("\"1\"", "\"2\"") + "]");
        assertThat(two.clientsAt("https://ent.example.org")).isEqualTo(Set.of("1", "2"));
        assertThat(two.clientsAt("https://ent.example.org/")).isEmpty();
        assertThat(two.byId(two.all().get(1).id())).contains(two.all().get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{                                        | not JSON, line 1",
                "{}                                       | not an array of registrations",
                "[1]                                      | entry 1: not an object",
                "[{}]                                     | entry 1: name is not a text",
                "[{\"name\":7}]                           | entry 1: name is not a text",
                "[{\"name\":\"x\",\"issuer\":\"i\"}]      | entry 1: clientId is not a text"
            })
    void saysWhatIsWrong(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(RegistrationsUnreadable.class)
                .hasMessage("platforms file " + file() + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"a\",\"b\"]                    | []                         | deployments is not a list of texts",
                "https://ent.example.org/token    | http://ent.example.org     | tokenUrl: plain http is for loopback hosts only",
                "https://ent.example.org/jwks     | http://127.0.0.1.evil.org  | keysUrl: plain http is for loopback hosts only",
                "https://ent.example.org/jwks     | file:///etc/passwd         | keysUrl is not an absolute http(s) address",
                "https://ent.example.org/auth?x=1 | https://me@ent.example.org | loginUrl is not an absolute http(s) address"
            })
    void saysWhichMemberIsWrong(String good, String bad, String reason) {
        assertThatThrownBy(() -> read("[" + GOOD.replace(good, bad) + "]"))
                .isInstanceOf(RegistrationsUnreadable.class)
                .hasMessage("platforms file " + file() + ": entry 1: " + reason);
    }

    @Test
    void refusesARegistrationTwice() {
        assertThatThrownBy(() -> read("[" + GOOD + "," + GOOD + "]"))
                .hasMessage("platforms file " + file() + ": entry 2: issuer and clientId stand twice");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> Registrations.read(folder.resolve("nowhere.json")))
                .hasMessage("platforms file " + folder.resolve("nowhere.json") + ": no such file");
    }

    @Test
    void acceptsPlainHttpOnTheMachineItself() throws IOException {
        for (String host : new String[] {"localhost:8080", "127.0.0.1", "[::1]:80"}) {
            assertThat(read("[" + GOOD.replace("https://ent.example.org/token", "http://" + host + "/token") + "]")
                            .all())
                    .hasSize(1);
        }
    }

    @Test
    void knowsItsOwnServices() {
        Registration one = Registered.ent();
        assertThat(one.owns(java.net.URI.create("https://ent.example.org:443/lineitems")))
                .isTrue();
        assertThat(one.owns(java.net.URI.create("https://ent.example.org:9990/lineitems")))
                .isFalse();
        assertThat(one.owns(java.net.URI.create("http://ent.example.org/lineitems")))
                .isFalse();
        assertThat(one.owns(java.net.URI.create("https://ent.example.org.evil.example/")))
                .isFalse();
    }

    private Registrations read(String content) throws IOException {
        return Registrations.read(Files.writeString(file(), content));
    }

    private Path file() {
        return folder.resolve("platforms.json");
    }
}
