package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;

/** Items as JSON, key and feedback included: for storage, never for a page. {@link ItemReader} is its inverse. */
public final class ItemCodec {

    private ItemCodec() {}

    /**
     * An item out of what {@link #write} gave.
     *
     * @throws Unreadable when it is not JSON, or of an unknown version or kind, or incomplete
     */
    public static Item read(String json) {
        return Json.read(json, ItemReader::read);
    }

    /** One line of JSON; equal items give equal text. */
    public static String write(Item item) {
        ObjectNode json =
                Json.versioned(item.kind()).put("wording", item.wording().html());
        if (item instanceof Choice choice) {
            options(json, choice.options(), choice.shuffled());
        } else if (item instanceof MultipleChoice choice) {
            options(json, choice.options(), choice.shuffled());
        } else if (item instanceof TrueFalse trueFalse) {
            json.put("true", trueFalse.isTrue());
            put(json, "whenTrue", trueFalse.whenTrue());
            put(json, "whenFalse", trueFalse.whenFalse());
        } else if (item instanceof ShortText shortText) {
            variants(json.putArray("variants"), shortText);
        } else if (item instanceof Numeric numeric) {
            answers(json.putArray("answers"), numeric);
        } else if (item instanceof Matching matching) {
            sides(json, matching);
        } else if (!(item instanceof Information)) {
            throw new IllegalStateException("no JSON for " + item.kind());
        }
        put(json, "generalFeedback", item.generalFeedback());
        return Json.write(json);
    }

    private static void options(ObjectNode json, List<Option> options, boolean shuffled) {
        json.put("shuffled", shuffled);
        ArrayNode array = json.putArray("options");
        for (Option option : options) {
            ObjectNode node = array.addObject()
                    .put("id", option.id().value())
                    .put("wording", option.wording().html())
                    .put("credit", option.credit().fraction());
            put(node, "feedback", option.feedback());
        }
    }

    private static void variants(ArrayNode array, ShortText item) {
        for (ShortText.Variant variant : item.variants()) {
            ObjectNode node = array.addObject()
                    .put("pattern", variant.pattern().source())
                    .put("credit", variant.credit().fraction());
            put(node, "feedback", variant.feedback());
        }
    }

    private static void answers(ArrayNode array, Numeric item) {
        for (Numeric.Answer answer : item.answers()) {
            ObjectNode node = array.addObject();
            if (answer.accepted() instanceof Accepted.Around around) {
                node.put("value", around.value()).put("tolerance", around.tolerance());
            } else if (answer.accepted() instanceof Accepted.Between between) {
                node.put("low", between.low()).put("high", between.high());
            }
            put(node.put("credit", answer.credit().fraction()), "feedback", answer.feedback());
        }
    }

    private static void sides(ObjectNode json, Matching item) {
        ArrayNode prompts = json.putArray("prompts");
        for (Matching.Prompt prompt : item.prompts()) {
            prompts.addObject()
                    .put("id", prompt.id().value())
                    .put("wording", prompt.wording().html())
                    .put("target", prompt.target().value());
        }
        ArrayNode targets = json.putArray("targets");
        for (Matching.Target target : item.targets()) {
            targets.addObject()
                    .put("id", target.id().value())
                    .put("wording", target.wording().html());
        }
    }

    private static void put(ObjectNode json, String name, Optional<Wording> wording) {
        wording.ifPresent(present -> json.put(name, present.html()));
    }
}
