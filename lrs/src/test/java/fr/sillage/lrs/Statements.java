package fr.sillage.lrs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.validation.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Statements to begin with, and one change at a time. */
public final class Statements {
    private Statements() {}

    /** Uses every property that both versions know. */
    public static ObjectNode full() {
        return object(
                """
                {"id": "8f87ccde-bb56-4c2e-ab83-44982ef22df0",
                 "actor": {"objectType": "Agent", "name": "A", "account": {"homePage": "https://ent.example", "name": "p1"}},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered", "fr-FR": "a répondu"}},
                 "object": {"objectType": "Activity", "id": "https://sillage.example/items/1", "definition": {
                    "name": {"fr": "Question 1"}, "description": {"fr": "Combien font 6 × 7 ?"},
                    "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "moreInfo": "https://sillage.example/1",
                    "interactionType": "choice", "correctResponsesPattern": ["b"],
                    "choices": [{"id": "a", "description": {"fr": "36"}}, {"id": "b"}],
                    "extensions": {"https://sillage.example/x": null}}},
                 "result": {"score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}, "success": false, "completion": true,
                    "response": "a", "duration": "PT1M3.50S", "extensions": {"https://sillage.example/y": {"z": [null]}}},
                 "context": {"registration": "ec531277-b57b-4c15-8d91-d292c5b2b8f7",
                    "instructor": {"mbox": "mailto:i@ent.example"},
                    "team": {"objectType": "Group", "name": "3e B", "member": [{"openid": "https://id.example/1"}]},
                    "contextActivities": {"parent": {"id": "https://sillage.example/exercises/1"},
                       "grouping": [{"objectType": "Activity", "id": "https://sillage.example/courses/1"}]},
                    "revision": "1", "platform": "Sillage", "language": "fr",
                    "statement": {"objectType": "StatementRef", "id": "6690e6c9-3ef0-4ed3-8b37-7f3964730bee"},
                    "extensions": {}},
                 "timestamp": "2026-09-01T08:30:00.123Z", "stored": "2026-09-01T08:30:01Z", "version": "1.0.0",
                 "authority": {"mbox": "mailto:lrs@ent.example"},
                 "attachments": [{"usageType": "https://sillage.example/sheet", "display": {"fr": "Feuille"},
                    "contentType": "text/plain; charset=utf-8", "length": 27, "fileUrl": "https://sillage.example/sheet.txt",
                    "sha2": "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"}]}""");
    }

    /** Actor, verb and object only. */
    public static ObjectNode small(String person, String verb, String activity) {
        return object(
                """
                {"actor": {"account": {"homePage": "https://ent.example", "name": "%s"}},
                 "verb": {"id": "https://verbs.example/%s"}, "object": {"id": "https://activities.example/%s"}}"""
                        .formatted(person, verb, activity));
    }

    /** A statement about another one. */
    public static ObjectNode about(UUID target, String person, String verb) {
        ObjectNode statement = small(person, verb, "none");
        statement.set("object", object("{\"objectType\": \"StatementRef\", \"id\": \"" + target + "\"}"));
        return statement;
    }

    public static ObjectNode voiding(UUID target) {
        ObjectNode statement = about(target, "admin", "none");
        ((ObjectNode) statement.get("verb")).put("id", "http://adlnet.gov/expapi/verbs/voided");
        return statement;
    }

    /** Sets, appends ({@code /-}) or, with no value, removes what a JSON Pointer names. */
    public static ObjectNode with(ObjectNode statement, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = statement.at(at.head());
        String name = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode array && name.equals("-")) array.add(value);
        else if (parent instanceof ArrayNode array) array.set(Integer.parseInt(name), value);
        else if (value == null) ((ObjectNode) parent).remove(name);
        else ((ObjectNode) parent).set(name, value);
        return statement;
    }

    public static JsonNode json(String text) {
        return JsonTrees.read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode object(String text) {
        return (ObjectNode) json(text);
    }

    public static byte[] bytes(JsonNode... statements) {
        StringBuilder list = new StringBuilder();
        for (JsonNode statement : statements)
            list.append(list.length() == 0 ? "" : ",").append(JsonTrees.write(statement));
        return ("[" + list + "]").getBytes(StandardCharsets.UTF_8);
    }
}
