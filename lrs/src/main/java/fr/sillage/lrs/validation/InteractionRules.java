package fr.sillage.lrs.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Interaction activities (xAPI 1.0.3 Data 2.4.4.1): a known type, the component lists of that type alone, distinct ids.
 * The text of response patterns is not judged: "Characterstring parameters are not validated by the LRS".
 */
final class InteractionRules {
    private static final List<String> LISTS = List.of("choices", "scale", "source", "target", "steps");
    private static final Map<String, Set<String>> LISTS_OF_TYPE = Map.of(
            "choice", Set.of("choices"),
            "sequencing", Set.of("choices"),
            "likert", Set.of("scale"),
            "matching", Set.of("source", "target"),
            "performance", Set.of("steps"),
            "true-false", Set.of(),
            "fill-in", Set.of(),
            "long-fill-in", Set.of(),
            "numeric", Set.of(),
            "other", Set.of());

    private InteractionRules() {}

    static void interaction(Place definition) {
        Optional<Place> type = definition.find("interactionType");
        type.ifPresent(place -> place.text(LISTS_OF_TYPE::containsKey, "must be one of " + sortedTypes()));
        definition.find("correctResponsesPattern").ifPresent(pattern -> {
            if (type.isEmpty()) throw pattern.refuse("needs an interactionType beside it");
            pattern.items().forEach(Place::text);
        });
        for (String list : LISTS) {
            definition.find(list).ifPresent(components -> {
                if (type.isEmpty()) throw components.refuse("needs an interactionType beside it");
                if (!LISTS_OF_TYPE.get(type.get().text()).contains(list))
                    throw components.refuse("is not a list of interactions of type "
                            + type.get().text());
                components(components);
            });
        }
    }

    private static void components(Place list) {
        Set<String> ids = new HashSet<>();
        for (Place component : list.items()) {
            component.objectOf(Set.of("id", "description"));
            component.need("id").text(ids::add, "occurs twice in this list");
            component.find("description").ifPresent(Values::languageMap);
        }
    }

    private static List<String> sortedTypes() {
        return LISTS_OF_TYPE.keySet().stream().sorted().toList();
    }
}
