package fr.sillage.lrs.validation;

import java.util.Set;

/** Activities and their definitions (xAPI 1.0.3 Data 2.4.4.1). */
final class ActivityRules {
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");

    private ActivityRules() {}

    static void activity(Place place) {
        place.objectOf(Set.of("objectType", "id", "definition"));
        place.find("objectType").ifPresent(type -> type.text("Activity"::equals, "must be \"Activity\" here"));
        Values.iri(place.need("id"));
        place.find("definition").ifPresent(ActivityRules::definition);
    }

    private static void definition(Place place) {
        place.objectOf(DEFINITION);
        place.find("name").ifPresent(Values::languageMap);
        place.find("description").ifPresent(Values::languageMap);
        place.find("type").ifPresent(Values::iri);
        place.find("moreInfo").ifPresent(Values::iri);
        place.find("extensions").ifPresent(Values::extensions);
        InteractionRules.interaction(place);
    }
}
