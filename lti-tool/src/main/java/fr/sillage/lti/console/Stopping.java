package fr.sillage.lti.console;

import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Seats;
import fr.sillage.lti.platforms.StoredRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stops a platform and cuts its live seats, which no node keeps for more than a minute; and lets it go on. */
@ApplicationScoped
public class Stopping {

    private final StoredRegistrations registrations;
    private final Seats seats;

    @Inject
    Stopping(StoredRegistrations registrations, Seats seats) {
        this.registrations = registrations;
        this.seats = seats;
    }

    @Transactional
    public void suspend(PlatformId platform) {
        registrations.suspend(platform);
        seats.revokeAll(platform);
    }

    public void resume(PlatformId platform) {
        registrations.resume(platform);
    }
}
