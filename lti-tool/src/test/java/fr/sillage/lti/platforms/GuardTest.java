package fr.sillage.lti.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private final Guard guard = guard("93.184.216.34");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456:789a::1",
                "ff02::1",
                "2001:db8::1",
                "100::1"
            })
    void letsNoNameLeadInside(String address) {
        assertThatThrownBy(() -> guard(address).pinned(URI.create("https://ent.example.org/jwks")))
                .isInstanceOf(Guard.Refused.class)
                .hasMessage("not called: inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "192.1.2.3", "2606:2800:220:1::1", "2a00:1450::1"})
    void callsWhatIsOutsideAtTheVeryAddressItLookedAt(String address) throws IOException {
        assertThat(guard(address).pinned(URI.create("https://ent.example.org/jwks")))
                .contains(InetAddress.getByName(address));
    }

    @Test
    void refusesANameWithOneAddressInside() {
        assertThatThrownBy(() -> guard("93.184.216.34", "127.0.0.1").pinned(URI.create("https://ent.example.org/")))
                .isInstanceOf(Guard.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://0x7f.1/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://127.0.0.1:9990/management",
                "http://ent.example.org/jwks",
                "file:///etc/passwd",
                "ftp://ent.example.org/",
                "gopher://127.0.0.1:5432/_x",
                "https:///nobody"
            })
    void refusesOddSpellingsAndOtherSchemes(String address) {
        Guard real = new Guard(Set::of, host -> List.of(InetAddress.getAllByName(host)));
        assertThatThrownBy(() -> real.pinned(URI.create(address))).isInstanceOf(IOException.class);
    }

    @Test
    void looksANameUpOnceSoThatAChangeInBetweenChangesNothing() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
        Guard changing = new Guard(Set::of, host -> List.of(InetAddress.getByName(answers.pop())));
        assertThat(changing.pinned(URI.create("https://ent.example.org/")))
                .contains(InetAddress.getByName("93.184.216.34"));
        assertThat(answers).hasSize(1);
    }

    @Test
    void leavesAloneWhomTheOperatorVouchesFor() throws IOException {
        Guard trusting = new Guard(() -> Set.of("localhost"), host -> List.of(InetAddress.getByName(host)));
        assertThat(trusting.pinned(URI.create("http://LOCALHOST:8080/ent/jwks")))
                .isEmpty();
        assertThatThrownBy(() -> trusting.pinned(URI.create("http://127.0.0.1:8080/ent/jwks")))
                .isInstanceOf(Guard.Refused.class);
    }

    @Test
    void saysNothingOfTheHostInItsWords() {
        assertThatThrownBy(() -> guard("127.0.0.1").pinned(URI.create("https://secret.example.org/")))
                .hasMessageNotContaining("secret");
        assertThat(guard).isNotNull();
    }

    private static Guard guard(String... addresses) {
        return new Guard(Set::of, host -> {
            List<InetAddress> found = new java.util.ArrayList<>();
            for (String address : addresses) found.add(InetAddress.getByName(address));
            return found;
        });
    }
}
