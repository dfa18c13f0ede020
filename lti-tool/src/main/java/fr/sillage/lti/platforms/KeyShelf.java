package fr.sillage.lti.platforms;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of one platform, as last fetched. An unknown kid fetches again, whatever kids are named at most once every
 * half minute; a set older than ten minutes is renewed, so that a withdrawn key stops working; a failure keeps the old.
 */
final class KeyShelf {

    private static final Logger LOG = LoggerFactory.getLogger(KeyShelf.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final Source source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Kept kept = new Kept(new KeySet(Map.of()), Instant.EPOCH);
    private Instant mayFetch = Instant.EPOCH;

    KeyShelf(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Where the keys come from. */
    interface Source {
        KeySet fetch() throws IOException;
    }

    Optional<RSAPublicKey> find(String kid) {
        Kept known = kept;
        Optional<RSAPublicKey> key = known.set().find(kid);
        if (key.isPresent() && clock.instant().isBefore(known.at().plus(FRESH))) return key;
        return key.isPresent() ? renewed(kid, key) : fetched(kid);
    }

    /** Old but known: one caller renews, the others go on with what they have. */
    private Optional<RSAPublicKey> renewed(String kid, Optional<RSAPublicKey> old) {
        if (!fetching.tryLock()) return old;
        try {
            fetch(kid);
            return kept.set().find(kid);
        } finally {
            fetching.unlock();
        }
    }

    private Optional<RSAPublicKey> fetched(String kid) {
        fetching.lock();
        try {
            Optional<RSAPublicKey> meanwhile = kept.set().find(kid);
            if (meanwhile.isPresent()) return meanwhile;
            fetch(kid);
            return kept.set().find(kid);
        } finally {
            fetching.unlock();
        }
    }

    private void fetch(String kid) {
        Instant now = clock.instant();
        if (now.isBefore(mayFetch)) return;
        boolean first = kept.at().equals(Instant.EPOCH);
        try {
            kept = new Kept(source.fetch(), now);
            // The first fetch, when it found what it was for, was for want of any key: a rotation right after it must
            // still
            // be noticed.
            if (!first || kept.set().find(kid).isEmpty()) mayFetch = now.plus(PAUSE);
        } catch (IOException e) {
            mayFetch = now.plus(PAUSE_AFTER_FAILURE);
            LOG.warn("keys not fetched, the old ones stay: {}", e.getMessage());
        }
    }

    private record Kept(KeySet set, Instant at) {}
}
