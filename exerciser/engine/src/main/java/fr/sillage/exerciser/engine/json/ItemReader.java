package fr.sillage.exerciser.engine.json;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TextPattern;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.util.Optional;

/** Builds items from JSON of version 1. */
final class ItemReader {

    private ItemReader() {}

    static Item read(Members json) {
        String kind = json.text("kind");
        return switch (kind) {
            case Choice.KIND ->
                new Choice(
                        json.wording("wording"),
                        json.list("options", ItemReader::option),
                        json.truth("shuffled"),
                        general(json));
            case MultipleChoice.KIND ->
                new MultipleChoice(
                        json.wording("wording"),
                        json.list("options", ItemReader::option),
                        json.truth("shuffled"),
                        general(json));
            case TrueFalse.KIND ->
                new TrueFalse(
                        json.wording("wording"),
                        json.truth("true"),
                        json.optionalWording("whenTrue"),
                        json.optionalWording("whenFalse"),
                        general(json));
            case ShortText.KIND ->
                new ShortText(json.wording("wording"), json.list("variants", ItemReader::variant), general(json));
            case Numeric.KIND ->
                new Numeric(json.wording("wording"), json.list("answers", ItemReader::answer), general(json));
            case Matching.KIND ->
                new Matching(
                        json.wording("wording"),
                        json.list("prompts", ItemReader::prompt),
                        json.list("targets", ItemReader::target),
                        general(json));
            case Information.KIND -> new Information(json.wording("wording"));
            default -> throw new Unreadable(Reason.UNKNOWN_KIND, "kind");
        };
    }

    private static Optional<Wording> general(Members json) {
        return json.optionalWording("generalFeedback");
    }

    private static Option option(Members json) {
        return new Option(json.id("id"), json.wording("wording"), credit(json), json.optionalWording("feedback"));
    }

    private static ShortText.Variant variant(Members json) {
        return new ShortText.Variant(
                new TextPattern(json.text("pattern")), credit(json), json.optionalWording("feedback"));
    }

    private static Numeric.Answer answer(Members json) {
        return new Numeric.Answer(accepted(json), credit(json), json.optionalWording("feedback"));
    }

    private static Accepted accepted(Members json) {
        if (json.has("value")) {
            return new Accepted.Around(json.number("value"), json.number("tolerance"));
        }
        if (json.has("low")) {
            return new Accepted.Between(json.number("low"), json.number("high"));
        }
        return new Accepted.AnyNumber();
    }

    private static Matching.Prompt prompt(Members json) {
        return new Matching.Prompt(json.id("id"), json.wording("wording"), json.id("target"));
    }

    private static Matching.Target target(Members json) {
        return new Matching.Target(json.id("id"), json.wording("wording"));
    }

    private static Credit credit(Members json) {
        return new Credit(json.number("credit"));
    }
}
