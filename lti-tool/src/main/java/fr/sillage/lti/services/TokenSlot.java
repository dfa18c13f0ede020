package fr.sillage.lti.services;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One token at a time, fetched by one caller at a time. */
final class TokenSlot {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofSeconds(5);

    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Optional<Token> kept = Optional.empty();
    private Instant mayAsk = Instant.EPOCH;

    record Token(String value, Instant until) {}

    interface Source {
        Token fetch() throws IOException;
    }

    String get(Duration limit, Clock clock, Source source) throws IOException {
        Optional<String> good = good(clock);
        if (good.isPresent()) return good.get();
        lock(limit);
        try {
            Optional<String> meanwhile = good(clock);
            if (meanwhile.isPresent()) return meanwhile.get();
            if (clock.instant().isBefore(mayAsk))
                throw new TokenRefused("refused a moment ago", Optional.of(PAUSE_AFTER_REFUSAL));
            return fetch(clock, source);
        } finally {
            fetching.unlock();
        }
    }

    void forget(String token) {
        kept = kept.filter(one -> !one.value().equals(token));
    }

    private String fetch(Clock clock, Source source) throws IOException {
        try {
            Token token = source.fetch();
            kept = Optional.of(token);
            return token.value();
        } catch (IOException e) {
            mayAsk = clock.instant().plus(PAUSE_AFTER_REFUSAL);
            throw e;
        }
    }

    private Optional<String> good(Clock clock) {
        return kept.filter(token -> clock.instant().isBefore(token.until().minus(MARGIN)))
                .map(Token::value);
    }

    private void lock(Duration limit) throws IOException {
        try {
            if (!fetching.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS)) throw new IOException("no token in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
