package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What is said of attempts at exercises. */
final class ExerciseStatements {

    private final Deployment deployment;

    ExerciseStatements(Deployment deployment) {
        this.deployment = deployment;
    }

    Draft begun(UUID attempt, AttemptBegun begun) {
        Activity exercise = deployment.exercise(begun.exercise(), begun.title());
        return new Draft(Verb.INITIALIZED, exercise.json()).inAttempt(attempt);
    }

    Draft answered(UUID attempt, AnswerGiven answer, Interaction interaction) {
        return new Draft(Verb.ANSWERED, item(answer, interaction))
                .inAttempt(attempt)
                .under(deployment.exercise(answer.exercise(), answer.title()))
                .responding(answer.response(), answer.scaled().compareTo(BigDecimal.ONE) == 0)
                .scored(answer.scaled())
                .lasting(answer.milliseconds());
    }

    /** Without how long it took: that is added where it may be known. */
    Draft completed(UUID attempt, AttemptCompleted completed) {
        Activity exercise = deployment.exercise(completed.exercise(), completed.title());
        return new Draft(Verb.COMPLETED, exercise.json())
                .inAttempt(attempt)
                .completed()
                .scored(completed.scaled());
    }

    private ObjectNode item(AnswerGiven answer, Interaction interaction) {
        ObjectNode item = deployment
                .item(answer.exercise(), answer.item(), answer.position())
                .json();
        ObjectNode definition = (ObjectNode) item.get("definition");
        definition.putObject("description").put(Draft.LANGUAGE, answer.wording());
        definition.put("interactionType", interaction.type());
        if (!interaction.correctResponsesPattern().isEmpty()) {
            ArrayNode key = definition.putArray("correctResponsesPattern");
            interaction.correctResponsesPattern().forEach(key::add);
        }
        components(definition, "choices", interaction.choices());
        components(definition, "source", interaction.source());
        components(definition, "target", interaction.target());
        return item;
    }

    private static void components(ObjectNode definition, String list, List<Interaction.Component> components) {
        if (components.isEmpty()) return;
        ArrayNode array = definition.putArray(list);
        for (Interaction.Component component : components) {
            array.addObject()
                    .put("id", component.id())
                    .putObject("description")
                    .put(Draft.LANGUAGE, component.description());
        }
    }
}
