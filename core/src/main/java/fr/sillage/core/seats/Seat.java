package fr.sillage.core.seats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.ResourceLinkId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who sits where, with which rights. {@code frameOrigin} is the only origin that may show our pages in a frame. */
public record Seat(
        SeatId id,
        PersonId person,
        PlatformId platform,
        Optional<CourseId> course,
        Optional<ResourceLinkId> resourceLink,
        Set<Role> roles,
        Audience audience,
        Locale language,
        String frameOrigin,
        Instant expires) {

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Somebody who works in the course rather than teaching it. */
    @JsonIgnore
    public boolean isLearner() {
        return has(Role.LEARNER) && !has(Role.INSTRUCTOR);
    }

    /** @throws fr.sillage.core.refusals.RefusedException as if absent, for whoever has none of these roles */
    public void require(Role... any) {
        if (!has(any)) throw SeatRefusal.ABSENT.refused();
    }

    /** The course, for pages that exist only in one. */
    @JsonIgnore
    public CourseId inCourse() {
        return course.orElseThrow(SeatRefusal.ABSENT::refused);
    }
}
