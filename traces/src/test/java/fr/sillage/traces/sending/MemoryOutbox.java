package fr.sillage.traces.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An outbox that one test holds. */
final class MemoryOutbox implements Outbox {

    final Map<UUID, Parcel> waiting = new LinkedHashMap<>();
    final Map<UUID, Instant> due = new LinkedHashMap<>();
    final Set<UUID> delivered = new TreeSet<>();
    final Map<UUID, String> dead = new LinkedHashMap<>();

    MemoryOutbox with(Collection<Parcel> parcels) {
        parcels.forEach(parcel -> waiting.put(parcel.id(), parcel));
        return this;
    }

    @Override
    public List<Parcel> lease(int atMost, Instant now, Instant until) {
        List<Parcel> lease = new ArrayList<>();
        for (Parcel parcel : waiting.values()) {
            if (lease.size() < atMost
                    && !due.getOrDefault(parcel.id(), Instant.MIN).isAfter(now)) lease.add(parcel);
        }
        lease.forEach(parcel -> due.put(parcel.id(), until));
        return lease;
    }

    @Override
    public void delivered(Collection<UUID> parcels) {
        parcels.forEach(waiting::remove);
        delivered.addAll(parcels);
    }

    @Override
    public void dead(UUID parcel, String reason) {
        waiting.remove(parcel);
        dead.put(parcel, reason);
    }

    @Override
    public void putOff(Collection<UUID> parcels, Instant notBefore, String reason) {
        parcels.forEach(parcel -> due.put(parcel, notBefore));
    }
}
