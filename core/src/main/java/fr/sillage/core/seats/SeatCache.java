package fr.sillage.core.seats;

import fr.sillage.core.cache.NearCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import org.infinispan.Cache;

/** Seats near at hand, by id. */
@ApplicationScoped
class SeatCache extends NearCache<CachedSeat> {

    @Resource(lookup = "java:jboss/infinispan/cache/sillage/seats")
    private Cache<String, String> cache;

    SeatCache() {
        super(CachedSeat.class);
    }

    @Override
    protected Cache<String, String> cache() {
        return cache;
    }
}
