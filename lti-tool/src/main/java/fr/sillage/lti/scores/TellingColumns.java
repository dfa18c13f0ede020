package fr.sillage.lti.scores;

import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Reply;
import fr.sillage.lti.services.ServicesOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Brings a teacher's change of a column to its platform: a change of that line item, never a new one (AGS 2.0 §3.2.9). */
@ApplicationScoped
public class TellingColumns {

    private static final Set<Integer> FOR_GOOD = Set.of(400, 403, 405, 422);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final ColumnTable table;
    private final LineItemTable addresses;
    private final Gradebook gradebook;
    private final ServicesOffered offered;
    private final Platforms platforms;
    private final Backoff backoff;
    private final Clock clock;

    @Inject
    TellingColumns(
            ColumnTable table,
            LineItemTable addresses,
            Gradebook gradebook,
            ServicesOffered offered,
            Platforms platforms,
            Backoff backoff,
            Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.gradebook = gradebook;
        this.offered = offered;
        this.platforms = platforms;
        this.backoff = backoff;
        this.clock = clock;
    }

    void tell(ColumnWish wish) {
        Optional<CourseServices> services = offered.in(wish.course());
        Optional<Registration> platform = services.map(CourseServices::platform).flatMap(platforms.current()::byId);
        if (platform.isEmpty() || services.get().lineItems().isEmpty()) {
            later(wish, "platform-not-registered", Optional.empty());
            return;
        }
        try {
            tell(wish, platform.get(), services.get());
        } catch (IOException e) {
            later(wish, "no-answer", Optional.empty());
        }
    }

    private void tell(ColumnWish wish, Registration platform, CourseServices services) throws IOException {
        Optional<URI> known = addresses.find(wish.course(), wish.exercise());
        Optional<URI> column = known.isPresent() ? known : gradebook.find(platform, services, wish.exercise());
        if (column.isEmpty()) {
            // Nothing to change: if one is ever made, it is made with these words.
            table.settled(wish);
            return;
        }
        addresses.found(wish.course(), wish.exercise(), column.get());
        Reply reply = gradebook.change(platform, services, column.get(), wish);
        if (reply.isFine()) {
            table.settled(wish);
        } else if (GONE.contains(reply.status())) {
            addresses.forget(wish.course(), wish.exercise());
            table.settled(wish);
        } else if (FOR_GOOD.contains(reply.status())) {
            table.refused(wish, "line-item-" + reply.status());
        } else {
            later(wish, "line-item-" + reply.status(), reply.retryAfter(clock));
        }
    }

    private void later(ColumnWish wish, String reason, Optional<Duration> asked) {
        if (backoff.isOver(wish.tries())) table.refused(wish, reason);
        else table.retry(wish, clock.instant().plus(backoff.pause(wish.tries(), asked)), reason);
    }
}
