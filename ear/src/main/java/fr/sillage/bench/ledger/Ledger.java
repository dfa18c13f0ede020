package fr.sillage.bench.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every answer sent, and what was said of it. Written by many threads. */
public final class Ledger {

    private final Map<Claim, Told> entries = new ConcurrentHashMap<>();

    public void note(Claim claim, Told told) {
        entries.merge(claim, told, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    Map<Claim, Told> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }
}
