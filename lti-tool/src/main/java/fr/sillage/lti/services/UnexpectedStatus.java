package fr.sillage.lti.services;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A service answered, but not with what was asked for. */
public final class UnexpectedStatus extends IOException {

    private final int status;
    private final transient Optional<Duration> retryAfter;

    public UnexpectedStatus(Reply reply, Clock clock) {
        super("status " + reply.status());
        this.status = reply.status();
        this.retryAfter = reply.retryAfter(clock);
    }

    public int status() {
        return status;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
