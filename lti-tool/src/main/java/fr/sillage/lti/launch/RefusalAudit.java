package fr.sillage.lti.launch;

import fr.sillage.core.people.PlatformId;
import fr.sillage.core.refusals.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The one row that a refused launch leaves: when, why, of which registration, under which reference. */
@ApplicationScoped
public class RefusalAudit {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    RefusalAudit(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param registration asked for only when there is something to note: it may become known on the way */
    <T> T watching(Supplier<Optional<PlatformId>> registration, Supplier<T> step) {
        try {
            return step.get();
        } catch (RefusedException refused) {
            note(refused, registration.get());
            throw refused;
        }
    }

    private void note(RefusedException refused, Optional<PlatformId> registration) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into lti.launch_refusal (at, reason, registration, reference) values (?, ?, ?::uuid, ?)")
                .bind(0, clock.instant())
                .bind(1, refused.refusal().code())
                .bindByType(2, registration.map(PlatformId::value).orElse(null), UUID.class)
                .bind(3, refused.reference().value())
                .execute());
    }
}
