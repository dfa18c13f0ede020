package fr.sillage.lti.launch;

import jakarta.ws.rs.core.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What ties a login to one browser: a random value in a cookie of its own, whose hash is in the state.
 * {@code Partitioned} makes the cookie live in a frame whose site is another than ours.
 */
record BrowserSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTES = "; Path=/lti; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=";

    static BrowserSecret next() {
        return new BrowserSecret(random());
    }

    /** 128 random bits, base64url. */
    static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Value of a {@code Set-Cookie} header that lasts as long as the state. */
    String cookie(Login login) {
        return name(login) + "=" + value + ATTRIBUTES + States.LIFE.toSeconds();
    }

    /** Value of a {@code Set-Cookie} header that takes the cookie away once it has served. */
    static String spent(Login login) {
        return name(login) + "=" + ATTRIBUTES + "0";
    }

    /** What this browser holds for that login, if it holds anything. */
    static Optional<BrowserSecret> in(Map<String, Cookie> cookies, Login login) {
        return Optional.ofNullable(cookies.get(name(login)))
                .map(Cookie::getValue)
                .map(BrowserSecret::new);
    }

    boolean began(Login login) {
        return hash().equals(login.browser());
    }

    private static String name(Login login) {
        return "login-" + login.id();
    }
}
