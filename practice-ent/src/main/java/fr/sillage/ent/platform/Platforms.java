package fr.sillage.ent.platform;

import fr.sillage.ent.access.HttpToolKeys;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.registration.Settings;
import fr.sillage.ent.store.FileShelf;
import fr.sillage.ent.store.Shelf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The holder of all state of the practice ENT. */
@ApplicationScoped
public class Platforms {

    private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);

    private final Map<PlatformId, Platform> platforms = new EnumMap<>(PlatformId.class);
    private final Sessions sessions = new Sessions();

    @PostConstruct
    void furnish() {
        Settings settings = Settings.of(System.getenv());
        for (PlatformId id : PlatformId.values()) {
            Registration registration = new Registration(id, settings.base(), settings.tool());
            platforms.put(
                    id,
                    Platform.open(
                            registration,
                            document -> shelf(settings, id, document),
                            new HttpToolKeys(registration.toolKeysUrl()),
                            Clock.systemUTC()));
        }
    }

    /** Opens at deployment, so that a wrong environment is said at once and the first visitor need not wait for keys. */
    void open(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        LOG.info("practice ENT open: {}", platforms.keySet());
    }

    /** @throws NotFoundException when no platform has this path */
    public Platform at(String path) {
        return PlatformId.at(path).map(platforms::get).orElseThrow(NotFoundException::new);
    }

    public List<Platform> all() {
        return Stream.of(PlatformId.values()).map(platforms::get).toList();
    }

    public Sessions sessions() {
        return sessions;
    }

    private static Shelf shelf(Settings settings, PlatformId id, String document) {
        return settings.data()
                .<Shelf>map(folder -> new FileShelf(folder.resolve(id.path()).resolve(document + ".json")))
                .orElseGet(Shelf::forgetful);
    }
}
