package fr.sillage.traces.sending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What waits to be delivered. What is said of a parcel counts only while its lease is ours. */
interface Outbox {

    /** Takes parcels that are due, for us alone until that moment; then whoever comes takes them over. */
    List<Parcel> lease(int atMost, Instant now, Instant until);

    void delivered(Collection<UUID> parcels);

    /** Never to be sent again as it is. */
    void dead(UUID parcel, String reason);

    /** To be tried again, not before that moment. */
    void putOff(Collection<UUID> parcels, Instant notBefore, String reason);
}
