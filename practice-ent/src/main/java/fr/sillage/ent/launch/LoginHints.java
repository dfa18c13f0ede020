package fr.sillage.ent.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opaque hints that stand for a visit, once and for ten minutes. Forgotten at a restart. Safe for concurrent use. */
public final class LoginHints {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Held> held = new LinkedHashMap<>();

    private record Held(Visit visit, Instant end) {}

    public LoginHints(Clock clock) {
        this.clock = clock;
    }

    public synchronized String issue(Visit visit) {
        Instant now = clock.instant();
        forgetUntil(now);
        String hint = UUID.randomUUID().toString();
        held.put(hint, new Held(visit, now.plus(LIFE)));
        return hint;
    }

    /** The visit behind a hint, whose hint is worth nothing from now on. */
    public synchronized Optional<Visit> take(String hint) {
        return Optional.ofNullable(held.remove(hint))
                .filter(entry -> entry.end().isAfter(clock.instant()))
                .map(Held::visit);
    }

    private void forgetUntil(Instant now) {
        Iterator<Held> oldestFirst = held.values().iterator();
        while (oldestFirst.hasNext() && !oldestFirst.next().end().isAfter(now)) {
            oldestFirst.remove();
        }
    }
}
