package fr.sillage.exerciser;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TextPattern;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One item of each kind. What must not be told before the answer is marked by {@link #HIDDEN}. */
public final class Items {

    public static final String HIDDEN = "Zugzwang";

    private Items() {}

    /** Options "a", "b", "c" …; one of them is right. */
    public static Choice choice(int options, int right) {
        List<Option> list = new ArrayList<>();
        for (int i = 0; i < options; i++) list.add(option(i, i == right ? Credit.FULL : Credit.NONE));
        return new Choice(Wording.ofText("Choisis"), list, true, hidden());
    }

    /** Options "a", "b", "c", two of them right, half each. */
    public static MultipleChoice multiple(int wrong) {
        List<Option> list = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            list.add(option(i, new Credit(new BigDecimal(i == wrong ? "-0.5" : "0.5"))));
        }
        return new MultipleChoice(Wording.ofText("Coche"), list, true, hidden());
    }

    public static TrueFalse trueFalse(boolean isTrue) {
        return new TrueFalse(Wording.ofText("La Terre est ronde"), isTrue, hidden(), hidden(), hidden());
    }

    public static ShortText shortText(String expected) {
        return new ShortText(
                Wording.ofText("La capitale"),
                List.of(new ShortText.Variant(new TextPattern(expected), Credit.FULL, hidden())),
                hidden());
    }

    public static ShortText gap(String expected) {
        return new ShortText(
                new Wording("Les fleurs que j’ai " + Wording.GAP + " sont belles"),
                List.of(new ShortText.Variant(new TextPattern(expected), Credit.FULL, hidden())),
                hidden());
    }

    public static Numeric numeric(String value) {
        return new Numeric(
                Wording.ofText("Combien ?"),
                List.of(new Numeric.Answer(
                        new Accepted.Around(new BigDecimal(value), BigDecimal.ZERO), Credit.FULL, hidden())),
                hidden());
    }

    /** Prompts "un", "deux" and targets "1", "2"; straight or crossed. */
    public static Matching matching(boolean crossed) {
        List<Matching.Target> targets =
                List.of(new Matching.Target(id(10), text("1")), new Matching.Target(id(11), text("2")));
        return new Matching(
                text("Associe"),
                List.of(
                        new Matching.Prompt(id(20), text("un"), id(crossed ? 11 : 10)),
                        new Matching.Prompt(id(21), text("deux"), id(crossed ? 10 : 11))),
                targets,
                hidden());
    }

    public static Information information() {
        return new Information(text("Lis bien"));
    }

    /** Pairs of items that differ in nothing but their key. */
    public static List<List<Item>> sameButForTheKey() {
        return List.of(
                List.of(choice(4, 0), choice(4, 3)),
                List.of(multiple(0), multiple(2)),
                List.of(trueFalse(true), trueFalse(false)),
                List.of(shortText("Paris"), shortText("Rome")),
                List.of(gap("cueillies"), gap("cueilli")),
                List.of(numeric("-4"), numeric("12.5")),
                List.of(matching(false), matching(true)));
    }

    public static OptionId id(int number) {
        return new OptionId("o" + number);
    }

    private static Option option(int number, Credit credit) {
        return new Option(id(number), text(String.valueOf((char) ('a' + number))), credit, hidden());
    }

    private static Optional<Wording> hidden() {
        return Optional.of(text(HIDDEN));
    }

    private static Wording text(String text) {
        return Wording.ofText(text);
    }
}
