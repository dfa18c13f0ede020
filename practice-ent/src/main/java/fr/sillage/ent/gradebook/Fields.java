package fr.sillage.ent.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.ent.gradebook.GradeRefused.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads members of a JSON object that came from outside; what has the wrong shape is refused by its name. */
record Fields(JsonNode object) {

    Fields {
        if (!object.isObject()) {
            throw new GradeRefused(Reason.MALFORMED, "not a JSON object");
        }
    }

    Optional<String> text(String name) {
        return member(name).map(node -> {
            if (!node.isTextual()) {
                throw malformed(name);
            }
            return node.textValue();
        });
    }

    /** The same, and an empty text counts as none, as Moodle writes it. */
    Optional<String> filled(String name) {
        return text(name).filter(value -> !value.isEmpty());
    }

    Optional<BigDecimal> number(String name) {
        return member(name).map(node -> {
            if (!node.isNumber()) {
                throw malformed(name);
            }
            return node.decimalValue();
        });
    }

    /** ISO 8601 with a zone (AGS 2.0, 3.4.4). */
    Optional<Instant> instant(String name) {
        return text(name).map(value -> {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw malformed(name);
            }
        });
    }

    <E extends Enum<E> & Named> Optional<E> choice(String name, E[] choices) {
        return text(name).map(value -> Stream.of(choices)
                .filter(choice -> choice.label().equals(value))
                .findFirst()
                .orElseThrow(() -> malformed(name)));
    }

    static GradeRefused malformed(String name) {
        return new GradeRefused(Reason.MALFORMED, "missing or malformed: " + name);
    }

    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    /** An enumerated value of the specification and its spelling there. */
    interface Named {
        String label();
    }
}
