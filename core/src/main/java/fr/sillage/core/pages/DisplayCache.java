package fr.sillage.core.pages;

import fr.sillage.core.cache.NearCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import org.infinispan.Cache;

/** Display settings near at hand, by person: every page asks for them. */
@ApplicationScoped
class DisplayCache extends NearCache<DisplaySettings> {

    @Resource(lookup = "java:jboss/infinispan/cache/sillage/displays")
    private Cache<String, String> cache;

    DisplayCache() {
        super(DisplaySettings.class);
    }

    @Override
    protected Cache<String, String> cache() {
        return cache;
    }
}
