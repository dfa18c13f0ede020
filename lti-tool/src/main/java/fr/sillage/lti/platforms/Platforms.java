package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registrations in force: the file's, looked at again every second while somebody asks. */
@ApplicationScoped
public class Platforms {

    private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Settings settings;
    private final Clock clock;
    private Registrations current = Registrations.none();
    private FileTime changed = FileTime.fromMillis(0);
    private Instant looked = Instant.EPOCH;

    @Inject
    Platforms(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RegistrationsUnreadable at the start: a tool that nobody can enter should not pretend to run */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.platforms().isEmpty()) {
            LOG.warn("SILLAGE_PLATFORMS is not set: no platform is registered");
            return;
        }
        Path file = settings.platforms().get();
        changed = lastChange(file);
        current = Registrations.read(file);
        LOG.info("{} platforms registered", current.all().size());
    }

    public synchronized Registrations current() {
        Instant now = clock.instant();
        if (settings.platforms().isPresent() && !now.isBefore(looked.plus(LOOK))) {
            looked = now;
            look(settings.platforms().get());
        }
        return current;
    }

    private void look(Path file) {
        FileTime change = lastChange(file);
        if (change.equals(changed)) return;
        changed = change;
        try {
            current = Registrations.read(file);
            LOG.info("{} platforms registered", current.all().size());
        } catch (RegistrationsUnreadable e) {
            LOG.error("{}; the registrations before it stay in force", e.getMessage());
        }
    }

    private static FileTime lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
