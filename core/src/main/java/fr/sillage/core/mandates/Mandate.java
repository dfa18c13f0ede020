package fr.sillage.core.mandates;

import fr.sillage.core.organisations.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/** A power over an organisation and all below it, from {@code from} (included) to {@code until} (excluded). */
public record Mandate(UUID id, OrganisationId organisation, Power power, Instant from, Instant until) {

    public enum Power {
        INSPECT,
        ADMINISTER
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
