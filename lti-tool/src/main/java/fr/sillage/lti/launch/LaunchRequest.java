package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Role;
import fr.sillage.lti.deeplinking.Linked;
import fr.sillage.lti.deeplinking.Selection;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message that passed every check, with what we use of it and nothing more: names, addresses and whatever else the
 * platform let slip stay behind.
 *
 * @param resourceLink absent in a deep linking request
 * @param roles none of a course's when there is no course
 * @param activity what the link opens, when it names one
 * @param selection what the platform asks to be given, of a deep linking request alone
 * @param school code (UAI) of the school, when the platform sends the custom parameter {@code uai}
 */
record LaunchRequest(
        Registration platform,
        MessageType type,
        String deployment,
        String subject,
        Set<Role> roles,
        Optional<Context> context,
        Optional<String> resourceLink,
        CourseServices services,
        Locale language,
        Audience audience,
        Optional<String> school,
        Optional<ActivityId> activity,
        Optional<Selection> selection) {

    private static final Pattern UAI = Pattern.compile("\\d{7}[A-Z]");

    /**
     * Checks the claims of a token whose signature is the platform's.
     *
     * @throws fr.sillage.core.refusals.RefusedException with the {@link Reason} of the first rule broken
     */
    static LaunchRequest of(ObjectNode payload, Expected expected, Instant now) {
        Claims claims = new Claims(payload);
        new TokenRules(claims, expected, now).check();
        MessageType type = new MessageRules(claims, expected).check();
        Optional<Context> context = context(claims);
        return new LaunchRequest(
                expected.platform(),
                type,
                claims.text(Claims.DEPLOYMENT).orElseThrow(),
                claims.text("sub").orElseThrow(),
                roles(claims, context.isPresent()),
                context,
                Claims.id(claims.at(Claims.RESOURCE_LINK).path("id")),
                services(claims, expected.platform()),
                claims.text("locale").filter(tag -> tag.startsWith("en")).isPresent() ? Locale.UK : Locale.FRANCE,
                audience(claims, expected.platform()),
                custom(claims, "uai").filter(code -> UAI.matcher(code).matches()),
                custom(claims, Linked.CUSTOM).flatMap(ActivityId::parse),
                type == MessageType.DEEP_LINKING ? Optional.of(selection(claims)) : Optional.empty());
    }

    private static Selection selection(Claims claims) {
        JsonNode settings = claims.at(Claims.DEEP_LINKING);
        return new Selection(
                claims.text(Claims.DEPLOYMENT).orElseThrow(),
                Claims.text(settings.path("deep_link_return_url"))
                        .flatMap(Addresses::parse)
                        .orElseThrow(),
                Claims.texts(settings.path("accept_types")).orElseThrow(),
                settings.path("accept_multiple").asBoolean(false),
                settings.path("accept_lineitem").asBoolean(true),
                Optional.of(settings.path("data")).filter(JsonNode::isTextual).map(JsonNode::asText));
    }

    private static Set<Role> roles(Claims claims, boolean inCourse) {
        List<String> claimed = Claims.texts(claims.at(Claims.ROLES)).orElseThrow();
        return MembershipRoles.of(claimed).stream()
                .filter(role -> inCourse || role == Role.ADMINISTRATOR)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Context> context(Claims claims) {
        JsonNode context = claims.at(Claims.CONTEXT);
        String title = Claims.text(context.path("title"))
                .or(() -> Claims.text(context.path("label")))
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .orElse("");
        return Claims.id(context.path("id")).map(id -> new Context(id, title));
    }

    private static CourseServices services(Claims claims, Registration platform) {
        JsonNode grades = claims.at(Claims.GRADES);
        return new CourseServices(
                platform.id(),
                claims.text(Claims.DEPLOYMENT).orElseThrow(),
                Claims.text(grades.path("lineitems")).flatMap(Addresses::parse),
                Claims.texts(grades.path("scope")).orElse(List.of()).stream()
                        .flatMap(scope -> Scope.of(scope).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Claims.text(claims.at(Claims.ROSTER).path("context_memberships_url"))
                        .flatMap(Addresses::parse));
    }

    private static Audience audience(Claims claims, Registration platform) {
        if (custom(claims, "audience").filter("teachers"::equals).isPresent()) return Audience.TEACHERS;
        return platform.audience().orElse(Audience.PUPILS);
    }

    /** A custom parameter; one that the platform did not resolve arrives as "$Variable" and is text like any other. */
    private static Optional<String> custom(Claims claims, String name) {
        return Claims.text(claims.at(Claims.CUSTOM).path(name));
    }
}
