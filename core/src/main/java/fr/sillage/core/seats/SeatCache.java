package fr.sillage.core.seats;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/**
 * Seats near at hand: local, or invalidated across nodes when clustered; values are JSON text. A minute's life bounds
 * how long a suspension made on another node without a cluster can go unseen.
 */
@ApplicationScoped
class SeatCache {

    private static final long SECONDS = 60;

    @Resource(lookup = "java:jboss/infinispan/cache/sillage/seats")
    private Cache<String, String> cache;

    Optional<String> get(SeatId seat) {
        return Optional.ofNullable(cache.get(seat.value().toString()));
    }

    void put(SeatId seat, String json) {
        cache.put(seat.value().toString(), json, SECONDS, TimeUnit.SECONDS);
    }

    void forget(SeatId seat) {
        cache.remove(seat.value().toString());
    }
}
