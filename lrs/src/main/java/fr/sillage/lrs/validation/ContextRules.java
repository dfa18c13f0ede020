package fr.sillage.lrs.validation;

import fr.sillage.lrs.syntax.Version;
import java.util.List;
import java.util.Set;

/** Contexts (xAPI 1.0.3 Data 2.4.6; {@code contextAgents} and {@code contextGroups} of IEEE 9274.1.1 4.2.2.5). */
final class ContextRules {
    private static final Set<String> V1 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> V2 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "contextAgents",
            "contextGroups",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");

    private ContextRules() {}

    static void context(Place place, boolean aboutActivity) {
        place.objectOf(place.version() == Version.V2 ? V2 : V1);
        place.find("registration").ifPresent(Values::uuid);
        place.find("instructor").ifPresent(ActorRules::agentOrGroup);
        place.find("team").ifPresent(ActorRules::group);
        place.find("contextActivities").ifPresent(ContextRules::activities);
        place.find("contextAgents").ifPresent(list -> list.items().forEach(ContextRules::contextAgent));
        place.find("contextGroups").ifPresent(list -> list.items().forEach(ContextRules::contextGroup));
        for (String name : List.of("revision", "platform")) {
            place.find(name).ifPresent(value -> {
                value.text();
                if (!aboutActivity)
                    throw value.refuse("is only for statements whose object is an activity (Data 2.4.6)");
            });
        }
        place.find("language").ifPresent(Values::languageTag);
        place.find("statement").ifPresent(ObjectRules::statementRef);
        place.find("extensions").ifPresent(Values::extensions);
    }

    private static void activities(Place place) {
        place.objectOf(Set.of("parent", "grouping", "category", "other"));
        for (Place kind : place.members()) {
            // Data 2.4.6.2: a single activity is allowed as well, and given back as a list of one
            if (kind.node().isObject()) ActivityRules.activity(kind);
            else kind.items().forEach(ActivityRules::activity);
        }
    }

    private static void contextAgent(Place place) {
        place.objectOf(Set.of("objectType", "agent", "relevantTypes"));
        place.need("objectType").text("contextAgent"::equals, "must be \"contextAgent\"");
        ActorRules.agent(place.need("agent"));
        relevantTypes(place);
    }

    private static void contextGroup(Place place) {
        place.objectOf(Set.of("objectType", "group", "relevantTypes"));
        place.need("objectType").text("contextGroup"::equals, "must be \"contextGroup\"");
        ActorRules.group(place.need("group"));
        relevantTypes(place);
    }

    private static void relevantTypes(Place place) {
        place.find("relevantTypes").ifPresent(types -> {
            if (types.items().isEmpty()) throw types.refuse("must not be empty");
            types.items().forEach(Values::iri);
        });
    }
}
