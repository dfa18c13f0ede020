package fr.sillage.lti.services;

import fr.sillage.core.people.PlatformId;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What a course's platform offers.
 *
 * @param lineItems container of line items, with its query
 * @param scopes of AGS that may be asked for
 * @param memberships roster of the course
 */
public record CourseServices(
        PlatformId platform,
        String deployment,
        Optional<URI> lineItems,
        Set<Scope> scopes,
        Optional<URI> memberships) {}
