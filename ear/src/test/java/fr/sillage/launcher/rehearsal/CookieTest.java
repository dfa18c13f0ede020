package fr.sillage.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CookieTest {

    private static final URI SEAT = URI.create("http://127.0.0.1:8080/seat/7/tasks");

    @Test
    void goesToTheHostAndPathItCameFor() {
        Cookie cookie = Cookie.read("proof=a=b; Secure; Path=/seat/7; HttpOnly", SEAT);

        assertThat(cookie.value()).isEqualTo("a=b");
        assertThat(cookie.goesTo(URI.create("http://127.0.0.1:8080/seat/7"))).isTrue();
        assertThat(cookie.goesTo(URI.create("http://127.0.0.1:8080/seat/7/traces")))
                .isTrue();
        assertThat(cookie.goesTo(URI.create("http://localhost:8080/seat/7/traces")))
                .isFalse();
    }

    /** RFC 6265 §5.1.4: a prefix counts up to a slash. */
    @Test
    void staysAwayFromAPathThatOnlyBeginsAlike() {
        Cookie cookie = Cookie.read("proof=x; Path=/seat/7", SEAT);

        assertThat(cookie.goesTo(URI.create("http://127.0.0.1:8080/seat/71"))).isFalse();
    }

    @Test
    void goesEverywhereBelowAPathWithASlash() {
        Cookie cookie = Cookie.read("proof=x; path=/seat/", SEAT);

        assertThat(cookie.goesTo(SEAT)).isTrue();
    }

    @Test
    void takesThePlaceOfItsFormerValue() {
        List<Cookie> jar = new ArrayList<>();

        Cookie.read("proof=old; Path=/seat/7", SEAT).storeIn(jar);
        Cookie.read("proof=new; Path=/seat/7", SEAT).storeIn(jar);
        Cookie.read("proof=other; Path=/seat/8", SEAT).storeIn(jar);

        assertThat(jar).extracting(Cookie::value).containsExactly("new", "other");
    }

    @Test
    void leavesWhenItsValueIsEmpty() {
        List<Cookie> jar = new ArrayList<>();

        Cookie.read("proof=old", SEAT).storeIn(jar);
        Cookie.read("proof=; Max-Age=0", SEAT).storeIn(jar);

        assertThat(jar).isEmpty();
    }
}
