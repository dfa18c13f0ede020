package fr.sillage.lti.scores;

import fr.sillage.core.people.Identity;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PlatformId;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.ForeignAddress;
import fr.sillage.lti.services.Reply;
import fr.sillage.lti.services.ServicesOffered;
import fr.sillage.lti.services.TokenRefused;
import fr.sillage.lti.services.UnexpectedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Brings one leased score to its platform, and settles the row by what came of it. */
@ApplicationScoped
public class SendingScores {

    private static final int MOST_CONFLICTS = 3;
    private static final Set<Integer> FOR_GOOD = Set.of(400, 403, 404, 410, 422);

    private final ScoreTable scores;
    private final LineItems lineItems;
    private final Gradebook gradebook;
    private final ServicesOffered offered;
    private final Platforms platforms;
    private final People people;
    private final Backoff backoff;
    private final Clock clock;

    @Inject
    SendingScores(
            ScoreTable scores,
            LineItems lineItems,
            Gradebook gradebook,
            ServicesOffered offered,
            Platforms platforms,
            People people,
            Backoff backoff,
            Clock clock) {
        this.scores = scores;
        this.lineItems = lineItems;
        this.gradebook = gradebook;
        this.offered = offered;
        this.platforms = platforms;
        this.people = people;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** @return whether the platform answered at all: if not, the others of that platform need not be tried now */
    boolean send(Due due) {
        Optional<CourseServices> services = offered.in(due.course());
        Optional<Registration> platform = services.map(CourseServices::platform).flatMap(platforms.current()::byId);
        if (platform.isEmpty()) return later(due, "platform-not-registered", Optional.empty());
        Optional<String> subject = subject(due, platform.get().id());
        if (subject.isEmpty()) return never(due, "no-identity-there");
        try {
            return send(due, platform.get(), services.get(), subject.get(), true);
        } catch (ForeignAddress e) {
            return never(due, "foreign-address");
        } catch (ScopeMissing e) {
            return never(due, "scope-missing");
        } catch (UnexpectedStatus e) {
            if (FOR_GOOD.contains(e.status())) return never(due, "line-item-" + e.status());
            return later(due, "line-item-" + e.status(), e.retryAfter());
        } catch (TokenRefused e) {
            later(due, "no-token", e.retryAfter());
            return false;
        } catch (IOException e) {
            later(due, "no-answer", Optional.empty());
            return false;
        }
    }

    /** The row keeps its lease's count, for a platform that was found silent a moment ago. */
    void postpone(Due due) {
        later(due, "platform-silent", Optional.empty());
    }

    PlatformId platformOf(Due due) {
        return offered.in(due.course()).orElseThrow().platform();
    }

    private boolean send(Due due, Registration platform, CourseServices services, String subject, boolean mayRenew)
            throws IOException {
        Optional<URI> lineItem = lineItems.of(due, platform, services);
        if (lineItem.isEmpty()) {
            scores.retry(due, clock.instant().plusSeconds(2), "line-item-being-made");
            return true;
        }
        Reply reply = gradebook.post(platform, services, lineItem.get(), due, subject);
        if (reply.isFine()) {
            scores.sent(due);
            return true;
        }
        if (reply.status() == 409) return conflict(due);
        if (reply.status() == 404 && mayRenew) {
            // A teacher deleted the column: it is found or made again, once
            lineItems.forget(due);
            return send(due, platform, services, subject, false);
        }
        if (FOR_GOOD.contains(reply.status())) return never(due, "score-" + reply.status());
        return later(due, "score-" + reply.status(), reply.retryAfter(clock));
    }

    /** AGS 2.0 §3.4.6: something newer is there, often our own score whose answer was lost. */
    private boolean conflict(Due due) {
        if (due.tries() >= MOST_CONFLICTS) scores.sent(due);
        else scores.overtaken(due);
        return true;
    }

    private boolean later(Due due, String reason, Optional<Duration> asked) {
        if (backoff.isOver(due.tries())) return never(due, reason);
        scores.retry(due, clock.instant().plus(backoff.pause(due.tries(), asked)), reason);
        return true;
    }

    private boolean never(Due due, String reason) {
        scores.dead(due, reason);
        return true;
    }

    private Optional<String> subject(Due due, PlatformId platform) {
        return people.identitiesOf(due.person()).stream()
                .filter(identity -> identity.platform().equals(platform))
                .map(Identity::subject)
                .findFirst();
    }
}
