package fr.sillage.core.seats;

import jakarta.ws.rs.core.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The cookie of one seat. {@code Partitioned} makes it live inside a frame whose site is another than ours, where the
 * browser blocks third-party cookies; a raw header, because the servlet API knows no such attribute.
 */
public final class SeatCookie {

    static final Duration LIFE = Duration.ofHours(12);
    private static final String NAME = "seat";

    private SeatCookie() {}

    /** Value of a {@code Set-Cookie} header. */
    public static String header(SeatId seat, SeatSecret secret) {
        return NAME + "=" + secret.value() + "; Path=" + seat.path() + "; Max-Age=" + LIFE.toSeconds()
                + "; Secure; HttpOnly; SameSite=None; Partitioned";
    }

    static Optional<SeatSecret> in(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(NAME)).map(Cookie::getValue).map(SeatSecret::new);
    }
}
