package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The members of one JSON object, each of the expected type or {@link Unreadable} with its path. */
record Members(JsonNode node, String path) {

    String text(String name) {
        return required(name, JsonNode::isTextual).textValue();
    }

    boolean truth(String name) {
        return required(name, JsonNode::isBoolean).booleanValue();
    }

    BigDecimal number(String name) {
        return required(name, JsonNode::isNumber).decimalValue();
    }

    Wording wording(String name) {
        return new Wording(text(name));
    }

    Optional<Wording> optionalWording(String name) {
        return node.has(name) ? Optional.of(wording(name)) : Optional.empty();
    }

    OptionId id(String name) {
        return new OptionId(text(name));
    }

    <T> List<T> list(String name, Function<Members, T> element) {
        JsonNode array = required(name, JsonNode::isArray);
        return IntStream.range(0, array.size())
                .mapToObj(i -> element.apply(new Members(array.get(i), place(name) + "[" + i + "]")))
                .toList();
    }

    List<OptionId> ids(String name) {
        JsonNode array = required(name, JsonNode::isArray);
        return IntStream.range(0, array.size())
                .mapToObj(i -> new OptionId(array.get(i).asText()))
                .toList();
    }

    List<String> strings(String name) {
        JsonNode array = required(name, JsonNode::isArray);
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).asText())
                .toList();
    }

    List<BigDecimal> numbers(String name) {
        JsonNode array = required(name, JsonNode::isArray);
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).decimalValue())
                .toList();
    }

    Optional<String> optionalText(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    int whole(String name) {
        return required(name, JsonNode::isInt).intValue();
    }

    /** Texts by id. */
    Map<OptionId, String> texts(String name) {
        Members object = new Members(object(name), place(name));
        return object.node.properties().stream()
                .collect(Collectors.toMap(
                        member -> new OptionId(member.getKey()), member -> object.text(member.getKey())));
    }

    /** One object inside. */
    Members inside(String name) {
        return new Members(object(name), place(name));
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode object(String name) {
        return required(name, JsonNode::isObject);
    }

    String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode required(String name, Predicate<JsonNode> type) {
        JsonNode member = node.path(name);
        if (!type.test(member)) {
            throw new Unreadable(Reason.MALFORMED, place(name));
        }
        return member;
    }
}
