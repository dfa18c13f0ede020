package fr.sillage.lrs.validation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lrs.syntax.Version;
import java.util.Set;

/** Whole statements and sub-statements (xAPI 1.0.3 Data 2.2 to 2.4). */
public final class StatementRules {
    /** The verb that voids (Data 2.3.2). */
    public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> SUB_STATEMENT =
            Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");

    private StatementRules() {}

    /**
     * Passes in silence what may be stored under a request of this version.
     *
     * @throws Refused at the first rule broken
     */
    public static void check(JsonNode statement, Version version) {
        Place place = Place.root(statement, version).objectOf(STATEMENT);
        place.find("id").ifPresent(Values::uuid);
        place.find("stored").ifPresent(Values::timestamp);
        place.find("authority").ifPresent(ActorRules::authority);
        place.find("version").ifPresent(StatementRules::version);
        body(place);
    }

    /**
     * Passes an agent or identified group, as a query names one (Communication 2.1.3).
     *
     * @throws Refused at the first rule broken
     */
    public static void checkIdentified(JsonNode agent, Version version) {
        ActorRules.identified(Place.root(agent, version));
    }

    static void subStatement(Place place) {
        place.objectOf(SUB_STATEMENT);
        Place object = place.need("object");
        if (object.node().isObject() && "SubStatement".equals(ObjectRules.type(object)))
            throw object.refuse("must not be a sub-statement again (Data 2.4.4.3)");
        body(place);
    }

    private static void body(Place place) {
        ActorRules.agentOrGroup(place.need("actor"));
        Place verb = place.need("verb");
        verb(verb);
        Place object = place.need("object");
        ObjectRules.object(object);
        String type = ObjectRules.type(object);
        if (VOIDED.equals(verb.need("id").text()) && !"StatementRef".equals(type))
            throw object.refuse("of a voiding statement must be a StatementRef (Data 2.3.2)");
        place.find("result").ifPresent(ResultRules::result);
        place.find("context").ifPresent(context -> ContextRules.context(context, "Activity".equals(type)));
        place.find("timestamp").ifPresent(Values::timestamp);
        place.find("attachments").ifPresent(list -> list.items().forEach(AttachmentRules::attachment));
    }

    private static void verb(Place place) {
        place.objectOf(Set.of("id", "display"));
        Values.iri(place.need("id"));
        place.find("display").ifPresent(Values::languageMap);
    }

    private static void version(Place place) {
        // a statement of 1.0 stays one when it is handed over by a client of 2.0 (Data 2.4.10)
        place.text(
                text -> Version.of(text)
                        .filter(v -> v.compareTo(place.version()) <= 0)
                        .isPresent(),
                "must be a version of this request's family, such as "
                        + place.version().assigned());
    }
}
