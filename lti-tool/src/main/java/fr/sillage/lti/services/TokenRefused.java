package fr.sillage.lti.services;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The platform gave no token: with which status, and how long it asks to be left alone. */
public final class TokenRefused extends IOException {

    private final transient Optional<Duration> retryAfter;

    TokenRefused(String reason, Optional<Duration> retryAfter) {
        super("no token: " + reason);
        this.retryAfter = retryAfter;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
