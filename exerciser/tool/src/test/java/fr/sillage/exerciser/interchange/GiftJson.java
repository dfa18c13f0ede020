package fr.sillage.exerciser.interchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Our tree in the words of another grammar's JSON, so that the two can be compared. */
final class GiftJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GiftJson() {}

    static ArrayNode of(List<GiftEntry> entries) {
        ArrayNode array = JSON.createArrayNode();
        entries.forEach(entry -> array.add(of(entry)));
        return array;
    }

    private static ObjectNode of(GiftEntry entry) {
        if (entry instanceof GiftEntry.Category category) {
            return JSON.createObjectNode().put("type", "Category").put("title", category.path());
        }
        if (entry instanceof GiftEntry.Fault fault) {
            return JSON.createObjectNode().put("fault", fault.finding().code().name());
        }
        GiftEntry.Question question = (GiftEntry.Question) entry;
        ObjectNode json = JSON.createObjectNode()
                .put("id", question.id().orElse(null))
                .put("title", question.title().orElse(null))
                .put("hasEmbeddedAnswers", question.embedded());
        json.set("stem", of(question.stem()));
        json.set("globalFeedback", of(question.generalFeedback()));
        if (!question.tags().isEmpty()) {
            question.tags().forEach(json.putArray("tags")::add);
        }
        put(json, question.answers());
        return json;
    }

    private static void put(ObjectNode json, GiftAnswers answers) {
        if (answers instanceof GiftAnswers.None) {
            json.put("type", "Description");
        } else if (answers instanceof GiftAnswers.Truth truth) {
            json.put("type", "TF").put("isTrue", truth.isTrue());
            json.set("trueFeedback", of(truth.first()));
            json.set("falseFeedback", of(truth.second()));
        } else if (answers instanceof GiftAnswers.Choices choices) {
            put(json.put("type", "MC").putArray("choices"), choices.answers());
        } else if (answers instanceof GiftAnswers.Texts texts) {
            put(json.put("type", "Short").putArray("choices"), texts.answers());
        } else if (answers instanceof GiftAnswers.Numbers numbers) {
            numbers(json.put("type", "Numerical"), numbers);
        } else if (answers instanceof GiftAnswers.Pairs pairs) {
            ArrayNode array = json.put("type", "Matching").putArray("matchPairs");
            for (GiftAnswers.Pair pair : pairs.pairs()) {
                array.addObject().put("subanswer", text(pair.right())).set("subquestion", of(pair.left()));
            }
        } else {
            json.put("type", "Essay");
        }
    }

    private static void put(ArrayNode array, List<GiftAnswers.Answer> answers) {
        for (GiftAnswers.Answer answer : answers) {
            ObjectNode node = array.addObject()
                    .put("isCorrect", answer.right())
                    .put("weight", answer.weight().orElse(null));
            node.set("text", of(answer.text()));
            node.set("feedback", of(answer.feedback()));
        }
    }

    private static void numbers(ObjectNode json, GiftAnswers.Numbers numbers) {
        if (numbers.single() && numbers.answers().size() == 1) {
            json.set("choices", of(numbers.answers().get(0).value()));
            return;
        }
        ArrayNode array = json.putArray("choices");
        for (GiftAnswers.Number number : numbers.answers()) {
            ObjectNode node = array.addObject()
                    .put("isCorrect", true)
                    .put("weight", number.weight().orElse(null));
            node.set("text", of(number.value()));
            node.set("feedback", of(number.feedback()));
        }
    }

    private static ObjectNode of(GiftAnswers.Value value) {
        if (value instanceof GiftAnswers.Value.Exactly exactly) {
            return number("simple").put("number", exactly.number());
        }
        if (value instanceof GiftAnswers.Value.Around around) {
            return number("range").put("number", around.number()).put("range", around.tolerance());
        }
        if (value instanceof GiftAnswers.Value.Between between) {
            return number("high-low").put("numberHigh", between.high()).put("numberLow", between.low());
        }
        return number("simple").put("number", (BigDecimal) null);
    }

    private static ObjectNode number(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode of(Optional<RichText> text) {
        return text.map(GiftJson::of).orElse(null);
    }

    private static ObjectNode of(RichText text) {
        return JSON.createObjectNode().put("format", text.format().mark()).put("text", text(text));
    }

    private static String text(RichText text) {
        return text.text().replace(String.valueOf(Wording.GAP), " _____ ");
    }
}
