package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What several kinds are made of, read and written. */
final class Pieces {

    private Pieces() {}

    static Option option(Members json) {
        return new Option(json.id("id"), json.wording("wording"), credit(json), json.optionalWording("feedback"));
    }

    static void put(ObjectNode json, Option option) {
        json.put("id", option.id().value())
                .put("wording", option.wording().html())
                .put("credit", option.credit().fraction());
        put(json, "feedback", option.feedback());
    }

    static PublicView.Shown shown(Members json) {
        return new PublicView.Shown(json.id("id"), json.wording("wording"));
    }

    static void put(ObjectNode json, PublicView.Shown shown) {
        put(json, shown.id(), shown.wording());
    }

    static ObjectNode put(ObjectNode json, OptionId id, Wording wording) {
        return json.put("id", id.value()).put("wording", wording.html());
    }

    static Numeric.Answer answer(Members json) {
        return new Numeric.Answer(Numbers.read(json), credit(json), json.optionalWording("feedback"));
    }

    static void put(ObjectNode json, Numeric.Answer answer) {
        Accepted accepted = answer.accepted();
        Numbers.write(accepted, json);
        put(json.put("credit", answer.credit().fraction()), "feedback", answer.feedback());
    }

    static Credit credit(Members json) {
        return new Credit(json.number("credit"));
    }

    static void put(ObjectNode json, String name, Optional<Wording> wording) {
        wording.ifPresent(present -> json.put(name, present.html()));
    }

    /** A list of objects, each written by the given writer. */
    static <T> void list(ObjectNode json, String name, List<T> elements, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = json.putArray(name);
        elements.forEach(element -> writer.accept(array.addObject(), element));
    }
}
