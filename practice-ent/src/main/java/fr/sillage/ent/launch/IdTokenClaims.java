package fr.sillage.ent.launch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.access.Scope;
import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.School;
import fr.sillage.ent.gradebook.Gradebook;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.selection.Terms;
import fr.sillage.ent.switches.Switchboard;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The claims of a well-mannered launch, as Moodle 4.5 makes them, 60 seconds of life included. */
public final class IdTokenClaims {

    private static final int LIFE_SECONDS = 60;

    private final Registration registration;
    private final Directory directory;
    private final Gradebook gradebook;
    private final Switchboard switches;

    public IdTokenClaims(Registration registration, Directory directory, Gradebook gradebook, Switchboard switches) {
        this.switches = switches;
        this.registration = registration;
        this.directory = directory;
        this.gradebook = gradebook;
    }

    public ObjectNode of(Visit visit, String nonce, Instant now) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("nonce", nonce);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + LIFE_SECONDS);
        claims.put("iss", registration.issuer());
        claims.put("aud", registration.clientId());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put(
                Claims.MESSAGE_TYPE,
                visit.selection().isPresent() ? "LtiDeepLinkingRequest" : "LtiResourceLinkRequest");
        claims.put(Claims.VERSION, "1.3.0");
        claims.put(Claims.DEPLOYMENT_ID, registration.deploymentId());
        claims.put(Claims.TARGET_LINK_URI, registration.toolLaunchUrl());
        visit.selection()
                .ifPresentOrElse(data -> selection(claims, visit, data), () -> claims.putObject(Claims.RESOURCE_LINK)
                        .put("id", visit.link().id())
                        .put("title", visit.link().title()));
        person(claims, visit);
        platform(claims, visit);
        Optional<Course> course = visit.link().courseId().flatMap(directory::course);
        roles(claims.putArray(Claims.ROLES), visit.person(), course);
        course.ifPresent(found -> course(claims, found, visit));
        return claims;
    }

    /** Deep Linking 2.0, 4.4.1. */
    private void selection(ObjectNode claims, Visit visit, String data) {
        ObjectNode settings = claims.putObject(Claims.DEEP_LINKING)
                .put(
                        "deep_link_return_url",
                        registration.issuer() + "/people/" + visit.person().sub() + "/courses/"
                                + visit.link().courseId().orElseThrow() + "/selection")
                .put("data", data);
        Terms.of(switches).write(settings);
    }

    private void person(ObjectNode claims, Visit visit) {
        Person person = visit.person();
        claims.put("sub", person.sub());
        claims.put("locale", "fr");
        claims.put("given_name", person.given());
        claims.put("family_name", person.family());
        claims.put("name", person.name());
        claims.put("email", person.email());
        ObjectNode custom = claims.putObject(Claims.CUSTOM);
        visit.link().custom().forEach(custom::put);
        person.school().map(School::uai).ifPresent(uai -> custom.put("uai", uai));
        if (registration.id() == PlatformId.FORMATION) {
            custom.put("audience", "teachers");
        }
    }

    private void platform(ObjectNode claims, Visit visit) {
        claims.putObject(Claims.TOOL_PLATFORM)
                .put("guid", registration.issuer())
                .put("name", registration.id().title())
                .put("product_family_code", "practice-ent")
                .put("version", "1");
        claims.putObject(Claims.LAUNCH_PRESENTATION)
                .put("locale", "fr")
                .put("document_target", visit.target().name().toLowerCase(Locale.ROOT))
                .put(
                        "return_url",
                        registration.issuer() + "/people/" + visit.person().sub());
        if (registration.id() == PlatformId.ECOLE) {
            // Identity that real platforms leak unasked: a tool must neither use nor store it
            claims.putObject(Claims.LIS).put("person_sourcedid", visit.person().sourcedId());
            claims.putObject(Claims.EXT)
                    .put("user_username", visit.person().username())
                    .put("lms", "practice-ent");
        }
    }

    private static void roles(ArrayNode roles, Person person, Optional<Course> course) {
        person.institutionRoles().forEach(roles::add);
        course.flatMap(found -> found.roleOf(person.sub())).ifPresent(role -> roles.add(role.uri()));
    }

    private void course(ObjectNode claims, Course course, Visit visit) {
        claims.putObject(Claims.CONTEXT)
                .put("id", course.id())
                .put("label", course.label())
                .put("title", course.title())
                .putArray("type")
                .add("CourseSection");
        ObjectNode grades = claims.putObject(Claims.GRADE_SERVICE);
        grades.putArray("scope")
                .add(Scope.LINE_ITEM.uri())
                .add(Scope.RESULT_READ.uri())
                .add(Scope.SCORE.uri());
        grades.put("lineitems", registration.lineItems(course.id()));
        onlyLineItemOf(course, visit)
                .ifPresent(item -> grades.put("lineitem", registration.lineItem(course.id(), item.id())));
        claims.putObject(Claims.ROSTER_SERVICE)
                .put("context_memberships_url", registration.memberships(course.id()))
                .putArray("service_versions")
                .add("1.0")
                .add("2.0");
    }

    /** AGS 2.0, 3.1: named only when the link has exactly one. */
    private Optional<LineItem> onlyLineItemOf(Course course, Visit visit) {
        List<LineItem> items = gradebook.lineItems(
                course.id(),
                new LineItem.Filter(Optional.empty(), Optional.of(visit.link().id()), Optional.empty()));
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}
