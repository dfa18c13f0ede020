package fr.sillage.traces.sending;

import java.time.Duration;
import java.util.Optional;

/** The store did not answer, failed, or asks for patience: nothing is known of the batch, all of it is tried again. */
final class StoreAway extends RuntimeException {

    private final transient Optional<Duration> patience;

    StoreAway(String reason, Optional<Duration> patience) {
        super(reason, null, false, false);
        this.patience = patience;
    }

    /** How long it asked us to wait. */
    Optional<Duration> patience() {
        return patience;
    }
}
