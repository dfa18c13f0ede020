package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Items to test with, one of each kind. Every secret holds the word "secret". */
public final class Items {

    private Items() {}

    public static Choice choice() {
        return new Choice(
                Wording.ofText("Quel est le double de 7 ?"),
                List.of(option("a1", "14", 100), option("b2", "9", 0), option("c3", "49", 0), option("d4", "7,2", 50)),
                true,
                general());
    }

    public static MultipleChoice multipleChoice() {
        return new MultipleChoice(
                Wording.ofText("Lesquels sont premiers ?"),
                List.of(option("a1", "2", 50), option("b2", "9", -50), option("c3", "13", 50), option("d4", "1", 0)),
                true,
                general());
    }

    public static TrueFalse trueFalse() {
        return new TrueFalse(Wording.ofText("0 est pair."), true, said("secret vrai"), said("secret faux"), general());
    }

    public static ShortText shortText() {
        return new ShortText(
                Wording.ofText("Pluriel de « cheval » ?"),
                List.of(variant("chevaux-secret", 100), variant("chevals-secret", 25), variant("*", 0)),
                general());
    }

    public static Numeric numeric() {
        return new Numeric(
                Wording.ofText("Combien vaut π ?"),
                List.of(
                        answer(new Accepted.Around(number("3.14159"), number("0.00001")), 100),
                        answer(new Accepted.Between(number("3.1"), number("3.2")), 50),
                        answer(new Accepted.AnyNumber(), 0)),
                general());
    }

    public static Matching matching() {
        return new Matching(
                Wording.ofText("Associe."),
                List.of(prompt("p1", "chien", "t1"), prompt("p2", "chat", "t2"), prompt("p3", "oiseau", "t3")),
                List.of(target("t1", "aboie"), target("t2", "miaule"), target("t3", "chante"), target("t4", "meugle")),
                general());
    }

    public static Information information() {
        return new Information(Wording.ofText("Prends ta calculatrice."));
    }

    public static List<Item> oneOfEach() {
        return List.of(choice(), multipleChoice(), trueFalse(), shortText(), numeric(), matching(), information());
    }

    public static OptionId id(String value) {
        return new OptionId(value);
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    static Option option(String id, String text, int percent) {
        return new Option(id(id), Wording.ofText(text), credit(percent), said("secret sur " + id));
    }

    static ShortText.Variant variant(String pattern, int percent) {
        return new ShortText.Variant(new TextPattern(pattern), credit(percent), said("secret sur " + percent));
    }

    static Numeric.Answer answer(Accepted accepted, int percent) {
        return new Numeric.Answer(accepted, credit(percent), said("secret sur " + percent));
    }

    static Credit credit(int percent) {
        return Credit.percent(BigDecimal.valueOf(percent));
    }

    static Optional<Wording> said(String text) {
        return Optional.of(Wording.ofText(text));
    }

    private static Matching.Prompt prompt(String id, String text, String target) {
        return new Matching.Prompt(id(id), Wording.ofText(text), id(target));
    }

    private static Matching.Target target(String id, String text) {
        return new Matching.Target(id(id), Wording.ofText(text));
    }

    private static Optional<Wording> general() {
        return said("secret pour tous");
    }
}
