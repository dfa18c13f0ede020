package fr.sillage.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.courses.CourseId;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Listing;
import fr.sillage.lti.services.Scope;
import fr.sillage.lti.services.ServicesOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks a platform who is in a course (NRPS 2.0 §2.4); of the answer only names are used. */
@ApplicationScoped
public class MembershipService {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int MOST = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final ServicesOffered offered;
    private final Platforms platforms;
    private final Listing listing;

    @Inject
    MembershipService(ServicesOffered offered, Platforms platforms, Listing listing) {
        this.offered = offered;
        this.platforms = platforms;
        this.listing = listing;
    }

    /**
     * The names of all who are in the course; nobody's when it has no roster.
     *
     * @throws IOException when the platform does not answer in time, or not with a roster
     */
    PlatformNames ask(CourseId course) throws IOException {
        Optional<CourseServices> services = offered.in(course);
        Optional<Registration> platform = services.map(CourseServices::platform).flatMap(platforms.current()::byId);
        Optional<URI> roster = services.flatMap(CourseServices::memberships);
        if (platform.isEmpty() || roster.isEmpty()) return PlatformNames.NOBODY;
        Listing.Wanted wanted = new Listing.Wanted(
                withLimit(roster.get()), CONTAINER, Set.of(Scope.ROSTER), page -> page.path("members"), MOST);
        return names(platform.get(), listing.read(platform.get(), wanted, LIMIT));
    }

    private static PlatformNames names(Registration platform, List<JsonNode> members) {
        Map<String, String> bySubject = new HashMap<>();
        for (JsonNode member : members) {
            String subject = member.path("user_id").asText();
            if (subject.chars().anyMatch(Character::isISOControl)) continue;
            name(member).ifPresent(name -> bySubject.put(subject, name));
        }
        return new PlatformNames(Optional.of(platform.id()), Map.copyOf(bySubject));
    }

    private static Optional<String> name(JsonNode member) {
        String parts = member.path("given_name").asText() + " "
                + member.path("family_name").asText();
        return Optional.of(member.path("name").asText(parts))
                .map(name -> name.isBlank() ? parts : name)
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .filter(name -> !name.isEmpty());
    }

    private static URI withLimit(URI roster) {
        return URI.create(roster + (roster.getRawQuery() == null ? "?" : "&") + "limit=" + MOST);
    }
}
