package fr.sillage.ent.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Ids that may come once. Each is remembered until the time at which its bearer is refused anyway. */
public final class SingleUse {

    private final Map<String, Instant> seen = new HashMap<>();

    /** Whether this id comes for the first time. */
    public synchronized boolean firstTime(String id, Instant until, Instant now) {
        seen.values().removeIf(end -> end.isBefore(now));
        return seen.putIfAbsent(id, until) == null;
    }
}
