package fr.sillage.traces.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.json.Json;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.paths.events.PathCompleted;
import fr.sillage.paths.events.StepSatisfied;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private final Statements statements = new Statements(Events.HERE);

    @Test
    void writesAnAnswerWhole() {
        assertThat(ofPupils(Events.numeric("4", "1")))
                .isEqualTo(
                        json(
                                """
                {"id": "33333333-3333-4333-8333-333333333333",
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"fr": "a répondu", "en": "answered"}},
                 "object": {
                   "id": "https://sillage.example/exercises/55555555-5555-4555-8555-555555555555/items/66666666-6666-4666-8666-666666666666",
                   "definition": {
                     "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
                     "name": {"fr": "Question 3"},
                     "description": {"fr": "Résous 2x = 8"},
                     "interactionType": "numeric",
                     "correctResponsesPattern": ["4[:]4"]}},
                 "result": {"response": "4", "success": true, "score": {"scaled": 1}, "duration": "PT1M4.25S"},
                 "context": {
                   "registration": "44444444-4444-4444-8444-444444444444",
                   "platform": "Sillage",
                   "contextActivities": {
                     "parent": [{"id": "https://sillage.example/exercises/55555555-5555-4555-8555-555555555555",
                       "definition": {"type": "http://adlnet.gov/expapi/activities/assessment", "name": {"fr": "Équations"}}}],
                     "grouping": [{"id": "https://sillage.example/courses/99999999-9999-4999-8999-999999999999",
                       "definition": {"type": "http://adlnet.gov/expapi/activities/course"}}],
                     "category": [{"id": "urn:uuid:5c1d0a52-7a0f-4f5e-9c35-0b6f2d1e8a47",
                       "definition": {"type": "http://adlnet.gov/expapi/activities/profile"}}]}},
                 "timestamp": "2026-11-23T16:42:07.123Z"}"""));
    }

    @Test
    void callsAnAnswerASuccessOnlyWhenAllOfItIsRight() {
        assertThat(ofPupils(Events.numeric("3", "0.5")).at("/result/success").asBoolean())
                .isFalse();
        assertThat(ofPupils(Events.numeric("4", "1.00")).at("/result/success").asBoolean())
                .isTrue();
    }

    @Test
    void describesChoicesAndPairs() {
        Interaction choice = new Interaction(
                "choice", List.of("a"), List.of(new Interaction.Component("a", "Lyon")), List.of(), List.of());
        assertThat(ofPupils(Events.answer(Optional.of(choice), "a", "1")).at("/object/definition/choices"))
                .isEqualTo(json("[{\"id\": \"a\", \"description\": {\"fr\": \"Lyon\"}}]"));
        Interaction matching = new Interaction(
                "matching",
                List.of("s[.]t"),
                List.of(),
                List.of(new Interaction.Component("s", "France")),
                List.of(new Interaction.Component("t", "Paris")));
        JsonNode definition =
                ofPupils(Events.answer(Optional.of(matching), "s[.]t", "1")).at("/object/definition");
        assertThat(definition.at("/source/0/description/fr").asText()).isEqualTo("France");
        assertThat(definition.at("/target/0/id").asText()).isEqualTo("t");
        assertThat(definition.has("choices")).isFalse();
    }

    @Test
    void leavesOutAnEmptyKey() {
        Interaction open = new Interaction("fill-in", List.of(), List.of(), List.of(), List.of());
        assertThat(ofPupils(Events.answer(Optional.of(open), "x", "1"))
                        .at("/object/definition")
                        .has("correctResponsesPattern"))
                .isFalse();
    }

    @Test
    void saysNothingWhereNothingWasAsked() {
        DomainEvent read = Events.event(Events.answer(Optional.empty(), "", "1"));
        assertThat(statements.of(read, Events.pupils())).isEmpty();
    }

    @Test
    void writesTheBeginningAndTheResultOfAnAttempt() {
        ObjectNode begun = ofPupils(Events.begun());
        assertThat(begun.at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/initialized");
        assertThat(begun.has("result")).isFalse();
        ObjectNode completed = ofPupils(Events.completed());
        assertThat(completed.at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/completed");
        assertThat(completed.get("result"))
                .isEqualTo(json("{\"completion\": true, \"score\": {\"scaled\": 0.75}, \"duration\": \"PT1H2M3S\"}"));
        assertThat(completed.at("/context/contextActivities/parent").isMissingNode())
                .isTrue();
    }

    @Test
    void writesPaths() {
        assertThat(ofPupils(Events.enrolled()).at("/object/definition/type").asText())
                .isEqualTo("http://vocab.xapi.fr/activities/training-program");
        ObjectNode satisfied = ofPupils(Events.satisfied());
        assertThat(satisfied.at("/verb/id").asText()).isEqualTo("https://w3id.org/xapi/adl/verbs/satisfied");
        assertThat(satisfied.at("/object/definition/type").asText())
                .isEqualTo("http://vocab.xapi.fr/activities/training-sequence");
        assertThat(satisfied.at("/context/contextActivities/parent/0/id").asText())
                .isEqualTo("https://sillage.example/paths/77777777-7777-4777-8777-777777777777");
    }

    @Test
    void countsAttendanceAsContracted() {
        ObjectNode attended = ofPupils(Events.attended());
        assertThat(attended.at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/attended");
        assertThat(attended.at("/result/duration").asText()).isEqualTo("PT3H");
        assertThat(attended.at("/object/id").asText())
                .isEqualTo("https://sillage.example/paths/77777777-7777-4777-8777-777777777777/steps/atelier+1");
    }

    @Test
    void givesAMeetingOneTypeWhateverIsSaidOfIt() {
        StepSatisfied done = new StepSatisfied("Classe inversée", "atelier 1", "WORKSHOP", "Atelier");
        assertThat(ofPupils(done).get("object"))
                .isEqualTo(ofPupils(Events.attended()).get("object"));
    }

    @Test
    void saysNothingOfTeachersAtWork() {
        for (Record secret : List.of(Events.begun(), Events.numeric("4", "1"), new PathCompleted("x", 360))) {
            assertThat(statements.of(Events.event(secret), Events.training())).isEmpty();
        }
    }

    @Test
    void saysOfTeachersOnlyTheDay() {
        List<Record> allowed = List.of(Events.completed(), Events.enrolled(), Events.satisfied(), Events.attended());
        for (Record body : allowed) {
            Statement statement =
                    statements.of(Events.event(body), Events.training()).orElseThrow();
            assertThat(statement.toTheDay()).isTrue();
            assertThat(statement.body().get("timestamp").asText()).isEqualTo("2026-11-23T00:00:00.000Z");
            assertThat(statement.body().toString()).doesNotContain("16:42").doesNotContain("17:42");
        }
    }

    @Test
    void takesTheDayOfParisForTeachers() {
        DomainEvent late = new DomainEvent(
                Events.EVENT,
                java.time.Instant.parse("2026-11-23T23:30:00Z"),
                "Enrolled",
                Optional.of(Events.PERSON),
                Optional.of(Events.training().id()),
                Events.PATH,
                Json.write(Events.enrolled()));
        assertThat(statements.of(late, Events.training()).orElseThrow().at())
                .isEqualTo(java.time.Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void givesTheResultOfATeacherWithoutItsDuration() {
        ObjectNode body = statements
                .of(Events.event(Events.completed()), Events.training())
                .orElseThrow()
                .body();
        assertThat(json(body.get("result").toString()))
                .isEqualTo(json("{\"completion\": true, \"score\": {\"scaled\": 0.75}}"));
    }

    @Test
    void namesNobody() {
        for (Record body : List.of(Events.begun(), Events.numeric("4", "1"), Events.completed(), Events.attended())) {
            assertThat(ofPupils(body).toString())
                    .doesNotContain("Durand")
                    .doesNotContain(Events.PERSON.toString())
                    .doesNotContain("actor");
        }
    }

    @Test
    void voidsByReferenceUnderAnIdOfItsOwn() {
        UUID untrue = UUID.fromString("88888888-8888-4888-8888-888888888888");
        DomainEvent event = Events.event(Events.attended());
        Statement voiding = statements.voiding(untrue, event, Events.pupils());
        assertThat(voiding.body().get("object"))
                .isEqualTo(
                        json("{\"objectType\": \"StatementRef\", \"id\": \"88888888-8888-4888-8888-888888888888\"}"));
        assertThat(voiding.body().at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/voided");
        assertThat(voiding.body().at("/context/platform").isMissingNode()).isTrue();
        assertThat(voiding.id())
                .isNotEqualTo(event.id())
                .isEqualTo(statements.voiding(untrue, event, Events.pupils()).id());
    }

    private ObjectNode ofPupils(Record body) {
        ObjectNode written =
                statements.of(Events.event(body), Events.pupils()).orElseThrow().body();
        // Through text, so that numbers compare as a reader gets them
        return (ObjectNode) json(written.toString());
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }
}
