package fr.sillage.lti.roster;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.names.Names;
import fr.sillage.core.names.Roster;
import fr.sillage.core.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names for a few minutes, in this node's memory alone; of several pages that need them at once one asks. */
@ApplicationScoped
public class CourseRoster implements Roster {

    private static final Logger LOG = LoggerFactory.getLogger(CourseRoster.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofSeconds(30);
    private static final int MOST_COURSES = 300;

    private final MembershipService service;
    private final People people;
    private final Clock clock;
    private final Map<CourseId, Kept> kept = new LinkedHashMap<>();

    @Inject
    CourseRoster(MembershipService service, People people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Names of(CourseId course) {
        Kept fresh = new Kept(new CompletableFuture<>(), clock.instant().plus(KEPT));
        Kept found = current(course, fresh);
        PlatformNames names = found == fresh ? asked(course, fresh) : awaited(found);
        return names.ofThoseWhoCame(people);
    }

    private synchronized Kept current(CourseId course, Kept fresh) {
        Kept known = kept.get(course);
        if (known != null && clock.instant().isBefore(known.until())) return known;
        replace(course, fresh);
        return fresh;
    }

    private synchronized void replace(CourseId course, Kept entry) {
        kept.remove(course);
        if (kept.size() >= MOST_COURSES) kept.remove(kept.keySet().iterator().next());
        kept.put(course, entry);
    }

    private PlatformNames asked(CourseId course, Kept entry) {
        PlatformNames names = PlatformNames.NOBODY;
        try {
            names = service.ask(course);
        } catch (IOException e) {
            LOG.info("no roster of course {}: {}", course, e.getMessage());
            replace(course, new Kept(entry.names(), clock.instant().plus(KEPT_AFTER_FAILURE)));
        } finally {
            entry.names().complete(names);
        }
        return names;
    }

    private static PlatformNames awaited(Kept entry) {
        try {
            return entry.names().get(2, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return PlatformNames.NOBODY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PlatformNames.NOBODY;
        }
    }

    private record Kept(CompletableFuture<PlatformNames> names, Instant until) {}
}
