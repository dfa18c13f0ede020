package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftImportTest {

    @Test
    void makesASingleChoiceWhereAnAnswerIsMarkedRight() {
        Choice choice = item("Capitale ? {~Lyon#Non. =Paris#Oui. ~%50%Versailles}", Choice.class);
        assertThat(choice.wording().html()).isEqualTo("Capitale ?");
        assertThat(choice.options())
                .extracting(
                        option -> option.wording().html(),
                        option -> option.credit().fraction().toPlainString())
                .containsExactly(tuple("Lyon", "0"), tuple("Paris", "1"), tuple("Versailles", "0.5"));
        assertThat(choice.options().get(0).feedback()).contains(new Wording("Non."));
        assertThat(choice.options().get(2).feedback()).isEmpty();
    }

    @Test
    void makesAMultipleChoiceWhereOnlyWeightsAreGiven() {
        MultipleChoice choice = item("Pairs ? {~%50%2 ~%50%4 ~%-100%5 ~7}", MultipleChoice.class);
        List<Option> options = choice.options();
        Response ticked =
                new Response.Chosen(List.of(options.get(0).id(), options.get(1).id()));
        assertThat(choice.grade(ticked).grade().isFull()).isTrue();
    }

    @Test
    void readsTrueAndFalseAsMoodleDocumentsThem() {
        TrueFalse right = item("1+1\\=2 {T#erreur#bravo####Voilà.}", TrueFalse.class);
        assertThat(right.isTrue()).isTrue();
        assertThat(right.whenFalse()).contains(new Wording("erreur"));
        assertThat(right.whenTrue()).contains(new Wording("bravo"));
        assertThat(right.generalFeedback()).contains(new Wording("Voilà."));
        TrueFalse wrong = item("1+1\\=3 {false#erreur}", TrueFalse.class);
        assertThat(wrong.whenTrue()).contains(new Wording("erreur"));
        assertThat(wrong.whenFalse()).isEmpty();
    }

    @Test
    void readsShortAnswersWithWeights() {
        ShortText text = item("Animal ? {=Grenouille#Bien =%50%Chat =%0%*#Non}", ShortText.class);
        assertThat(text.grade(new Response.Text("grenouille")).grade().isFull()).isTrue();
        assertThat(text.grade(new Response.Text("chat")).grade().scaled()).isEqualTo("0.5");
        assertThat(text.grade(new Response.Text("âne"))
                        .feedback()
                        .get(0)
                        .wording()
                        .html())
                .isEqualTo("Non");
    }

    @Test
    void keepsTheBlankInsideItsSentence() {
        ShortText text = item("[html]<p>Deux et deux font {=quatre =4}.</p>", ShortText.class);
        assertThat(text.wording().hasGap()).isTrue();
        assertThat(text.wording().beforeGap()).isEqualTo("Deux et deux font ");
        assertThat(text.wording().afterGap()).isEqualTo(".");
    }

    @Test
    void readsNumbersWithTolerancesRangesAndComments() {
        Numeric numeric = item("π ? {# =3.14159:0.00001#Précis =%50%3,1..3,2#Presque ~#Non}", Numeric.class);
        assertThat(numeric.answers())
                .containsExactly(
                        new Numeric.Answer(
                                new Accepted.Around(new BigDecimal("3.14159"), new BigDecimal("0.00001")),
                                Credit.FULL,
                                Optional.of(new Wording("Précis"))),
                        new Numeric.Answer(
                                new Accepted.Between(new BigDecimal("3.1"), new BigDecimal("3.2")),
                                Credit.percent(BigDecimal.valueOf(50)),
                                Optional.of(new Wording("Presque"))),
                        new Numeric.Answer(new Accepted.AnyNumber(), Credit.NONE, Optional.of(new Wording("Non"))));
    }

    @Test
    void makesDistractorsOfPairsWithoutALeftSide() {
        Matching matching =
                item("Associe. {=chien -> aboie =loup -> aboie =chat -> miaule = -> meugle}", Matching.class);
        assertThat(matching.prompts()).hasSize(3);
        assertThat(matching.targets().stream().map(target -> target.wording().html()))
                .containsExactly("aboie", "miaule", "meugle");
        assertThat(matching.prompts().get(0).target())
                .isEqualTo(matching.prompts().get(1).target());
    }

    @Test
    void makesInformationOfADescription() {
        assertThat(item("::Titre::Lis bien.", Information.class).wording().html())
                .isEqualTo("Lis bien.");
    }

    @Test
    void carriesCategoryTagsIdAndTitle() {
        ImportReport report = read(
                """
                $CATEGORY: $course$/top/Unité 1: accords
                // [id:42] [tag:accord] [tag:nom commun]
                ::Titre \\: deux::Vrai ? {T}

                Sans titre {F}
                """);
        ImportedQuestion first = report.questions().get(0);
        assertThat(first.category()).contains("$course$/top/Unité 1: accords");
        assertThat(first.id()).contains("42");
        assertThat(first.tags()).containsExactly("accord", "nom commun");
        assertThat(first.name()).isEqualTo("Titre : deux");
        assertThat(first.line()).isEqualTo(3);
        ImportedQuestion second = report.questions().get(1);
        assertThat(second.name()).isEqualTo("Sans titre");
        assertThat(second.id()).isEmpty();
        assertThat(second.category()).isEqualTo(first.category());
    }

    @Test
    void givesTheSameItemsTwice() {
        byte[] file = "Q {~a =b ~a}\n\nM {=a->a =b->b}".getBytes(StandardCharsets.UTF_8);
        assertThat(GiftImport.read(file)).isEqualTo(GiftImport.read(file));
    }

    @Test
    void givesOptionsIdsThatDoNotFollowTheKey() {
        Choice one = item("Q {=a ~b}", Choice.class);
        Choice other = item("Q {~b =a}", Choice.class);
        Choice swapped = item("Q {~a =b}", Choice.class);
        assertThat(ids(one)).isEqualTo(ids(other)).isEqualTo(ids(swapped));
    }

    @Test
    void namesEssaysAndClozeWithTheirLine() {
        ImportReport report = read("Vrai {T}\n\nRaconte. {}\n\nTrou {1:SHORTANSWER:=x}");
        assertThat(report.questions())
                .extracting(ImportedQuestion::line, ImportedQuestion::outcome)
                .contains(
                        tuple(3, new ImportedQuestion.Unsupported(Finding.of(Code.ESSAY))),
                        tuple(5, new ImportedQuestion.Unsupported(Finding.of(Code.CLOZE))));
        assertThat(report.figures()).isEqualTo(new ImportReport.Figures(3, 1, 0, 2, 0));
        assertThat(report.isPartial()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q {~a =b | ANSWERS_NOT_CLOSED",
                "Q a} | BRACE_NOT_OPENED",
                "Q } a { | BRACE_NOT_OPENED",
                "Q {=a} et {=b} | SECOND_ANSWERS",
                "Q {=a {b} =c} | BRACE_IN_ANSWERS",
                "Q {=a}} | BRACE_NOT_OPENED",
                "{T} | NO_QUESTION_TEXT",
                "Q {~a} | TOO_FEW_ANSWERS",
                "Q {~a =} | EMPTY_ANSWER",
                "Q {=a -> b} | TOO_FEW_ANSWERS",
                "Q {=a -> b =c} | PAIR_WITHOUT_ARROW",
                "Q {=a -> =c -> d} | EMPTY_ANSWER",
                "Q {~%150%a ~b} | WEIGHT_OUT_OF_RANGE",
                "Q {=%50%a} | NO_FULL_CREDIT",
                "Q {~a ~b} | NO_FULL_CREDIT",
                "Q {#beaucoup} | NOT_A_NUMBER",
                "Q {#} | TOO_FEW_ANSWERS",
                "Q {#1:} | NOT_A_NUMBER",
                "Q {#1:-2} | NOT_A_NUMBER",
                "Q {#1e999999999} | NOT_A_NUMBER",
                "Q {#1,000} | AMBIGUOUS_NUMBER",
                "Q {#5..1} | RANGE_UPSIDE_DOWN"
            })
    void namesTheFault(String source, Code code) {
        ImportReport report = read("Avant {T}\n\n" + source + "\n\nAprès {F}");
        assertThat(report.questions()).hasSize(3);
        ImportedQuestion faulty = report.questions().get(1);
        assertThat(faulty.outcome()).isInstanceOf(ImportedQuestion.Faulty.class);
        assertThat(faulty.outcome().findings()).extracting(Finding::code).containsExactly(code);
        assertThat(faulty.line()).isEqualTo(3);
        assertThat(report.items()).hasSize(2);
    }

    @Test
    void leavesTheFaultOfAnOpenBraceWithItsQuestion() {
        ImportReport report = read("Un {=a\n  ~b\n\nDeux {T}\n\n::Trois::Texte {=c\n::Quatre::Texte {F}\n\n// fin");
        assertThat(report.questions())
                .extracting(ImportedQuestion::line, question -> question.item().isPresent())
                .containsExactly(tuple(1, false), tuple(4, true), tuple(6, false), tuple(7, true));
    }

    @Test
    void namesTheLineOfTheFaultInsideAQuestion() {
        assertThat(read("// note\n::T::\nUn texte\nqui continue {\n=a")
                        .questions()
                        .get(0)
                        .line())
                .isEqualTo(4);
    }

    @Test
    void readsBlankLinesInsideClosedBraces() {
        assertThat(item("Q {\n\n~a\n\n=b\n\n}", Choice.class).options()).hasSize(2);
    }

    @Test
    void separatesQuestionsWithoutABlankLineBetween() {
        assertThat(read("::A::Un {T}\n::B::Deux {F}\nTrois {T}").items()).hasSize(3);
    }

    @Test
    void readsFilesOfWindows() {
        String source = "\uFEFFÉlève ?\r\n{=œuvre\r\n=l’été}\r\n\r\nDeux {T}\r\n";
        assertThat(GiftImport.read(source.getBytes(StandardCharsets.UTF_8)).items())
                .hasSize(2);
        assertThat(GiftImport.read(source.getBytes(StandardCharsets.UTF_16LE)).items())
                .hasSize(2);
        ImportReport old = GiftImport.read(source.substring(1).getBytes(Charset.forName("windows-1252")));
        assertThat(old.items().get(0).wording().html()).isEqualTo("Élève ?");
        assertThat(old.items().get(0).grade(new Response.Text("l'été")).grade().isFull())
                .isTrue();
        assertThat(old.remarks()).extracting(Finding::code).containsExactly(Code.ENCODING_GUESSED);
    }

    @Test
    void undoesEscapes() {
        Choice choice = item("1\\:2 \\{x\\} \\\\ \\alpha {=\\=5 ~\\~5 ~\\#5 ~a\\nb}", Choice.class);
        assertThat(choice.wording().plain()).isEqualTo("1:2 {x} \\ \\alpha");
        assertThat(choice.options().stream().map(option -> option.wording().plain()))
                .containsExactly("=5", "~5", "#5", "a b");
        assertThat(choice.options().get(3).wording().html()).contains("<br");
    }

    @Test
    void forgivesTheUnescapedSignOfAnAttribute() {
        Choice choice = item("[html]Q {=<a href=\"https://example.org/x\">oui</a> ~non}", Choice.class);
        assertThat(choice.options().get(0).wording().html()).contains("https://example.org/x");
    }

    @Test
    void notesWeightsThatDoNotAddUp() {
        ImportReport report = read("Q {~%50%a ~%30%b ~c}");
        assertThat(report.figures().withLoss()).isOne();
        assertThat(report.questions().get(0).outcome().findings())
                .containsExactly(new Finding(Code.WEIGHTS_SCALED, "80"));
        assertThat(read("Q {~%33.333%a ~%33.333%b ~%33.333%c ~d}").figures().imported())
                .isOne();
    }

    @Test
    void refusesFilesBeyondTheLimits() {
        assertThat(GiftImport.read(new byte[GiftImport.MAX_SIZE + 1]).refusal().map(Finding::code))
                .contains(Code.FILE_TOO_LARGE);
        assertThat(read("Q {T}\n\n".repeat(GiftImport.MAX_QUESTIONS + 1))
                        .refusal()
                        .map(Finding::code))
                .contains(Code.TOO_MANY_QUESTIONS);
        assertThat(read("Q {T}\n\n".repeat(GiftImport.MAX_QUESTIONS)).items()).hasSize(GiftImport.MAX_QUESTIONS);
    }

    @Test
    void saysThatAFileHoldsNoQuestion() {
        for (String source : List.of("", "\n\n", "// rien", "$CATEGORY: vide")) {
            ImportReport report = read(source);
            assertThat(report.remarks()).extracting(Finding::code).containsExactly(Code.NO_QUESTION);
            assertThat(report.figures()).isEqualTo(ImportReport.Figures.NONE);
        }
    }

    @Test
    void importsTheQuestionsOfTheDemoWhole() throws IOException {
        try (InputStream demo =
                GiftImport.class.getResourceAsStream("/fr/sillage/exerciser/demo/equations-et-accords.gift")) {
            ImportReport report = GiftImport.read(demo.readAllBytes());
            assertThat(report.figures()).isEqualTo(new ImportReport.Figures(13, 13, 0, 0, 0));
            assertThat(report.items().stream().map(Item::kind).distinct())
                    .containsExactlyInAnyOrder(
                            Choice.KIND,
                            MultipleChoice.KIND,
                            TrueFalse.KIND,
                            ShortText.KIND,
                            Numeric.KIND,
                            Matching.KIND,
                            Information.KIND);
            Item equation = report.items().get(3);
            assertThat(equation.read(Map.of("answer", List.of("5")))).isEqualTo(new Response.NumberTyped("5"));
            assertThat(equation.grade(new Response.NumberTyped("3"))
                            .feedback()
                            .get(0)
                            .wording()
                            .plain())
                    .startsWith("Le signe s’est perdu");
        }
    }

    private static ImportReport read(String source) {
        return GiftImport.read(source.getBytes(StandardCharsets.UTF_8));
    }

    private static <T extends Item> T item(String source, Class<T> kind) {
        ImportReport report = read(source);
        assertThat(report.figures()).isEqualTo(new ImportReport.Figures(1, 1, 0, 0, 0));
        return kind.cast(report.items().get(0));
    }

    private static List<String> ids(Choice choice) {
        return choice.options().stream()
                .map(option -> option.wording().html() + option.id())
                .sorted()
                .toList();
    }
}
