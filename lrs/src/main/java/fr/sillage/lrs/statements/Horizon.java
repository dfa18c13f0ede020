package fr.sillage.lrs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The latest known answer to "consistent through when?". What was once true stays true, so it only rises. */
@ApplicationScoped
public class Horizon {
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    public Instant latest() {
        return latest.get();
    }

    void raise(Instant known) {
        latest.accumulateAndGet(known, (a, b) -> a.isAfter(b) ? a : b);
    }
}
