package fr.sillage.lrs.validation;

import java.util.Set;

/** Objects (xAPI 1.0.3 Data 2.4.4): an activity unless {@code objectType} says agent, group, reference or sub-statement. */
final class ObjectRules {
    private ObjectRules() {}

    static void object(Place place) {
        switch (type(place)) {
            case "Activity" -> ActivityRules.activity(place);
            case "Agent", "Group" -> ActorRules.agentOrGroup(place);
            case "StatementRef" -> statementRef(place);
            case "SubStatement" -> StatementRules.subStatement(place);
            default ->
                throw place.refuse(
                        "has an objectType that is none of Activity, Agent, Group, StatementRef, SubStatement");
        }
    }

    static void statementRef(Place place) {
        place.objectOf(Set.of("objectType", "id"));
        place.need("objectType").text("StatementRef"::equals, "must be \"StatementRef\"");
        Values.uuid(place.need("id"));
    }

    static String type(Place place) {
        return place.find("objectType").map(Place::text).orElse("Activity");
    }
}
