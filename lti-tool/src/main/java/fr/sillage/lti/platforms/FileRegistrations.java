package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registrations of the file, looked at again every second while somebody asks. */
@ApplicationScoped
public class FileRegistrations {

    private static final Logger LOG = LoggerFactory.getLogger(FileRegistrations.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Settings settings;
    private final Clock clock;
    private Registrations current = Registrations.none();
    private Set<String> hosts = Set.of();
    private FileTime changed = FileTime.fromMillis(0);
    private Instant looked = Instant.EPOCH;

    @Inject
    FileRegistrations(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RegistrationsUnreadable at the start: a tool that nobody can enter should not pretend to run */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.platforms().isEmpty()) {
            LOG.warn("SILLAGE_PLATFORMS is not set: no platform is registered by a file");
            return;
        }
        Path file = settings.platforms().get();
        changed = lastChange(file);
        take(Registrations.read(file));
    }

    public synchronized Registrations current() {
        Instant now = clock.instant();
        if (settings.platforms().isPresent() && !now.isBefore(looked.plus(LOOK))) {
            looked = now;
            look(settings.platforms().get());
        }
        return current;
    }

    /** Whom the operator vouches for: the hosts of all addresses in the file, lower case. */
    synchronized Set<String> hosts() {
        current();
        return hosts;
    }

    private void look(Path file) {
        FileTime change = lastChange(file);
        if (change.equals(changed)) return;
        changed = change;
        try {
            take(Registrations.read(file));
        } catch (RegistrationsUnreadable e) {
            LOG.error("{}; the registrations before it stay in force", e.getMessage());
        }
    }

    private void take(Registrations read) {
        current = read;
        hosts = read.all().stream()
                .flatMap(one -> Stream.of(one.loginUrl(), one.tokenUrl(), one.keysUrl()))
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        LOG.info("{} platforms registered by the file", read.all().size());
    }

    private static FileTime lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
