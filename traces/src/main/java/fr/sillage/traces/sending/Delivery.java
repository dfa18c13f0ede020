package fr.sillage.traces.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.traces.pseudonyms.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings parcels to a store until each is acknowledged once or refused for good. Used by one thread. A statement that
 * the store has already is delivered; one that it refuses is found by halving the batch and set aside, the others pass;
 * a store that is away or asks for patience is left alone, by this node, for as long.
 */
final class Delivery {

    static final int BATCH = 50;
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Store store;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Backoff backoff;

    private int failures;
    private Instant quietUntil = Instant.MIN;

    Delivery(Outbox outbox, Store store, Pseudonyms pseudonyms, Clock clock, Backoff backoff) {
        this.outbox = outbox;
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.backoff = backoff;
    }

    /** @return whether more may be waiting that can be sent at once */
    boolean step() {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) return false;
        Instant until = now.plus(LEASE);
        List<Parcel> parcels = outbox.lease(BATCH, now, until);
        if (parcels.isEmpty()) return false;
        Lease lease = new Lease(until, parcels);
        try {
            deliver(parcels, lease);
            if (failures > 0) LOG.info("the store answers again");
            failures = 0;
            return parcels.size() == BATCH;
        } catch (StoreAway away) {
            leaveAlone(away, lease);
            return false;
        }
    }

    private void deliver(List<Parcel> parcels, Lease lease) {
        if (parcels.isEmpty() || !clock.instant().isBefore(lease.until())) return;
        Reply reply = store.store(parcels.stream().map(this::addressed).toList());
        if (reply instanceof Reply.Stored) {
            delivered(parcels, lease);
        } else if (reply instanceof Reply.Conflict) {
            reconcile(parcels, lease);
        } else if (parcels.size() > 1) {
            halve(parcels, lease);
        } else if (reply instanceof Reply.Refused refused) {
            dead(parcels.get(0), refused.reason(), lease);
        } else {
            dead(parcels.get(0), "413: too large alone", lease);
        }
    }

    private void halve(List<Parcel> parcels, Lease lease) {
        int middle = parcels.size() / 2;
        deliver(parcels.subList(0, middle), lease);
        deliver(parcels.subList(middle, parcels.size()), lease);
    }

    /** Some are there already: those are delivered if they are ours, and the rest is sent without them. */
    private void reconcile(List<Parcel> parcels, Lease lease) {
        List<Parcel> same = new ArrayList<>();
        List<Parcel> absent = new ArrayList<>();
        for (Parcel parcel : parcels) {
            Optional<JsonNode> stored = store.find(parcel.id());
            if (stored.isEmpty()) absent.add(parcel);
            else if (SameStatement.same(addressed(parcel), stored.get())) same.add(parcel);
            else dead(parcel, "409: another statement has this id", lease);
        }
        delivered(same, lease);
        if (absent.size() < parcels.size()) deliver(absent, lease);
        else if (absent.size() > 1) halve(absent, lease);
        else throw new StoreAway("409 for a statement that the store does not have", Optional.empty());
    }

    private void delivered(List<Parcel> parcels, Lease lease) {
        Set<UUID> ids = parcels.stream().map(Parcel::id).collect(Collectors.toSet());
        outbox.delivered(ids);
        lease.open().removeAll(ids);
    }

    private void dead(Parcel parcel, String reason, Lease lease) {
        LOG.warn("statement {} set aside: {}", parcel.id(), reason);
        outbox.dead(parcel.id(), reason);
        lease.open().remove(parcel.id());
    }

    private void leaveAlone(StoreAway away, Lease lease) {
        failures++;
        if (failures == 1) LOG.warn("the store is away: {}", away.getMessage());
        Instant now = clock.instant();
        quietUntil = now.plus(away.patience().orElseGet(() -> backoff.after(failures)));
        outbox.putOff(lease.open(), quietUntil, away.getMessage());
    }

    private ObjectNode addressed(Parcel parcel) {
        ObjectNode statement = parcel.body().deepCopy();
        statement.set("actor", pseudonyms.actor(parcel.platform(), parcel.person()));
        return statement;
    }

    /** What was leased and is not settled yet. */
    private record Lease(Instant until, Set<UUID> open) {

        Lease(Instant until, List<Parcel> parcels) {
            this(until, parcels.stream().map(Parcel::id).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }
}
