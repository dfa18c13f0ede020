package fr.sillage.core.seats;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.ResourceLinkId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody at the door, checked, about to be seated. */
public record Arrival(
        PersonId person,
        PlatformId platform,
        Optional<CourseId> course,
        Optional<ResourceLinkId> resourceLink,
        Set<Role> roles,
        Audience audience,
        Locale language,
        String frameOrigin) {

    Seat seat(SeatId id, Instant expires) {
        return new Seat(id, person, platform, course, resourceLink, roles, audience, language, frameOrigin, expires);
    }
}
