package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.expression.Expression;
import fr.sillage.exerciser.engine.expression.Form;
import fr.sillage.exerciser.engine.numbers.GraphPoint;
import fr.sillage.exerciser.engine.numbers.NumberLine;
import fr.sillage.exerciser.engine.parts.Cloze;
import fr.sillage.exerciser.engine.parts.Gap;
import fr.sillage.exerciser.engine.parts.Table;
import fr.sillage.exerciser.engine.pictures.Hotspot;
import fr.sillage.exerciser.engine.pictures.Region;
import fr.sillage.exerciser.engine.pictures.Shape;
import fr.sillage.exerciser.engine.quantity.Quantity;
import fr.sillage.exerciser.engine.reading.Dictation;
import fr.sillage.exerciser.engine.reading.TextSelection;
import fr.sillage.exerciser.engine.sorting.Categorising;
import fr.sillage.exerciser.engine.sorting.GapDrag;
import fr.sillage.exerciser.engine.sorting.Labelling;
import fr.sillage.exerciser.engine.sorting.Ordering;
import fr.sillage.exerciser.engine.teacher.ExternalResource;
import fr.sillage.exerciser.engine.teacher.FreeText;
import fr.sillage.exerciser.engine.teacher.Rubric;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return List.of(
                choice(),
                multipleChoice(),
                trueFalse(),
                shortText(),
                tolerantText(),
                numeric(),
                matching(),
                information(),
                new SureTrueFalse(trueFalse()),
                cloze(),
                table(),
                ordering(),
                categorising(),
                gapDrag(),
                labelling(),
                hotspot(),
                numberLine(),
                graphPoint(),
                textSelection(),
                dictation(),
                freeText(),
                externalResource(),
                quantity(),
                expression());
    }

    public static Quantity quantity() {
        return new Quantity(
                Wording.ofText("Quelle vitesse ?"),
                "m/s",
                List.of(answer(new Accepted.Around(number("10"), number("0.0314159")), 100)),
                credit(50),
                general());
    }

    public static Expression expression() {
        return new Expression(
                Wording.ofText("Développe."),
                "x",
                List.of(
                        new Expression.Answer("x^2+5x+6+0*31415", Credit.FULL, said("secret de la somme")),
                        new Expression.Answer("x^2+6", credit(25), said("secret du double produit"))),
                Form.EXPANDED,
                credit(50),
                general());
    }

    public static ShortText tolerantText() {
        return new ShortText(
                Wording.ofText("Au pluriel : un étudiant"),
                List.of(variant("des étudiants", 100), variant("secret-etudiant", 25)),
                new Tolerance(credit(50), 1, credit(75), List.of("un secret")),
                general());
    }

    public static Cloze cloze() {
        return new Cloze(
                Wording.ofText("Le carré de \uFFFC est 9, 0 est \uFFFC, on dit \uFFFC."),
                List.of(
                        new Gap(id("g1"), Wording.ofText("nombre"), numeric()),
                        new Gap(id("g2"), Wording.ofText("parité"), choice()),
                        new Gap(id("g3"), Wording.ofText("mot"), shortText())),
                general());
    }

    public static Table table() {
        return new Table(
                Wording.ofText("Complète."),
                List.of(Wording.ofText("x"), Wording.ofText("2x")),
                List.of(
                        new Table.Row(
                                Wording.ofText("a"),
                                List.of(
                                        new Table.Cell.Given(Wording.ofText("7")),
                                        new Table.Cell.Open(new Gap(id("c1"), Wording.ofText("2x"), numeric())))),
                        new Table.Row(
                                Wording.NONE,
                                List.of(
                                        new Table.Cell.Open(new Gap(id("c2"), Wording.ofText("x"), trueFalse())),
                                        new Table.Cell.Given(Wording.ofText("8"))))),
                general());
    }

    public static Ordering ordering() {
        return new Ordering(
                Wording.ofText("Du plus petit au plus grand."),
                List.of(shown("e1", "un"), shown("e2", "deux"), shown("e3", "trois"), shown("e4", "quatre")),
                general());
    }

    public static Categorising categorising() {
        return new Categorising(
                Wording.ofText("Trie."),
                List.of(
                        new Categorising.Element(id("m1"), Wording.ofText("manger"), id("verbe")),
                        new Categorising.Element(id("m2"), Wording.ofText("table"), id("nom")),
                        new Categorising.Element(id("m3"), Wording.ofText("dormir"), id("verbe"))),
                List.of(shown("verbe", "Verbe"), shown("nom", "Nom")),
                general());
    }

    public static GapDrag gapDrag() {
        return new GapDrag(
                Wording.ofText("\uFFFC suis ici, \uFFFC es là."),
                List.of(
                        new GapDrag.Gap(id("g1"), Wording.ofText("1"), id("w1")),
                        new GapDrag.Gap(id("g2"), Wording.ofText("2"), id("w2"))),
                List.of(shown("w1", "Je"), shown("w2", "tu"), shown("w3", "il")),
                general());
    }

    public static Labelling labelling() {
        return new Labelling(
                Wording.ofText("Légende."),
                picture(),
                List.of(
                        new Labelling.Spot(id("s1"), Wording.ofText("A"), number("10"), number("20"), id("l1")),
                        new Labelling.Spot(id("s2"), Wording.ofText("B"), number("50"), number("20"), id("l2"))),
                List.of(shown("l1", "cœur"), shown("l2", "foie"), shown("l3", "rein")),
                general());
    }

    public static Hotspot hotspot() {
        return new Hotspot(
                Wording.ofText("Montre le foie."),
                picture(),
                List.of(
                        new Region(
                                id("r1"),
                                Wording.ofText("à gauche"),
                                new Shape.Rectangle(number("0"), number("0"), number("40.31415"), number("50")),
                                true),
                        new Region(
                                id("r2"),
                                Wording.ofText("au milieu"),
                                new Shape.Ellipse(number("50"), number("50"), number("5"), number("10")),
                                false),
                        new Region(
                                id("r3"),
                                Wording.ofText("à droite"),
                                new Shape.Polygon(List.of(
                                        new Shape.Corner(number("60"), number("0")),
                                        new Shape.Corner(number("100"), number("0")),
                                        new Shape.Corner(number("100"), number("40")))),
                                false)),
                general());
    }

    public static NumberLine numberLine() {
        return new NumberLine(
                Wording.ofText("Place 3/4."),
                axis(),
                List.of(answer(new Accepted.Around(number("0.75"), number("0.0314159")), 100)),
                general());
    }

    public static GraphPoint graphPoint() {
        return new GraphPoint(
                Wording.ofText("Place A."),
                new Layout.Plane(axis(), axis()),
                new Accepted.Around(number("2"), number("0.0314159")),
                new Accepted.Around(number("-1"), number("0.0314159")),
                general());
    }

    public static TextSelection textSelection() {
        return new TextSelection(
                Wording.ofText("Coche les verbes."),
                List.of(
                        piece("Le ", ""),
                        piece("chat ", "p1"),
                        piece("dort ", "p2"),
                        piece("et ", "p3"),
                        piece("rêve", "p4")),
                Set.of(id("p2"), id("p4")),
                general());
    }

    public static Dictation dictation() {
        return new Dictation(Wording.ofText("Écoute."), "Les secrets étaient bien gardés.", general());
    }

    public static FreeText freeText() {
        return new FreeText(
                Wording.ofText("Raconte."),
                new Rubric(List.of(
                        new Rubric.Criterion(id("k1"), Wording.ofText("secret du plan"), 4),
                        new Rubric.Criterion(id("k2"), Wording.ofText("secret de la langue"), 6))),
                true,
                2000,
                general());
    }

    public static ExternalResource externalResource() {
        return new ExternalResource(
                Wording.ofText("Regarde."), URI.create("https://example.org/film"), said("Ton adresse réseau"));
    }

    public static PublicView.Shown shown(String id, String text) {
        return new PublicView.Shown(id(id), Wording.ofText(text));
    }

    static Layout.Axis axis() {
        return new Layout.Axis(number("-5"), number("5"), number("0.25"));
    }

    private static Layout.Picture picture() {
        return new Layout.Picture(URI.create("media/corps.png"), "Un corps humain");
    }

    private static Layout.Piece piece(String text, String id) {
        return new Layout.Piece(
                text, Optional.of(id).filter(value -> !value.isEmpty()).map(OptionId::new));
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
