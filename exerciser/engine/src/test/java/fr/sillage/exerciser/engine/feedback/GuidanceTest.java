package fr.sillage.exerciser.engine.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Earlier;
import fr.sillage.exerciser.engine.Feedback;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.TextPattern;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** π: a right answer, else "22/7" for 0,4 and from the second try a further word; each try costs 0,1, hints 0,2 and 0,3. */
class GuidanceTest {

    private final Item item = Items.numeric();
    private final Guidance guidance = new Guidance(
            List.of(
                    node(new Condition.AtLeast(Grade.FULL), Optional.empty(), "bravo"),
                    new Node(
                            new Condition.Says("answer", new TextPattern("22/7")),
                            Optional.of(credit("0.4")),
                            Credit.NONE,
                            Optional.of(Wording.ofText("presque")),
                            Optional.of("fraction-for-irrational"),
                            List.of(node(new Condition.FromTry(2), Optional.empty(), "relis"))),
                    node(new Condition.Otherwise(), Optional.of(Credit.NONE), "cherche")),
            List.of(
                    new Guidance.Hint(Wording.ofText("un"), credit("0.2")),
                    new Guidance.Hint(Wording.ofText("deux"), credit("0.3"))),
            credit("0.1"));

    @ParameterizedTest
    @CsvSource({
        "'3,14159', 0, 0, 1, bravo",
        "'3,14159', 2, 0, 0.8, bravo",
        "'3,14159', 0, 1, 0.8, bravo",
        "'3,14159', 1, 2, 0.4, bravo",
        "'3,14159', 9, 9, 0, bravo",
        "22/7, 0, 0, 0.4, presque",
        "22/7, 1, 0, 0.3, presque relis",
        "'3,15', 0, 0, 0, cherche"
    })
    void followsOnePath(String typed, int tries, int hints, String grade, String said) {
        Response response = new Response.NumberTyped(typed);
        Graded graded = guidance.grade(item, response, new Earlier(Collections.nCopies(tries, response), hints));
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
        assertThat(graded.feedback().stream()
                        .filter(each -> !each.wording().html().contains("secret"))
                        .map(each -> each.wording().html()))
                .containsExactly(said.split(" "));
        assertThat(graded.misconceptions()).hasSize(said.startsWith("presque") ? 1 : 0);
    }

    @Test
    void leavesTheGeneralFeedbackLast() {
        Graded graded = guidance.grade(item, new Response.NumberTyped("22/7"), Earlier.NOTHING);
        assertThat(graded.feedback().get(graded.feedback().size() - 1).source()).isEqualTo(Feedback.Source.GENERAL);
    }

    @Test
    void givesHintsInTurn() {
        assertThat(guidance.nextHint(0).orElseThrow().wording()).isEqualTo(Wording.ofText("un"));
        assertThat(guidance.nextHint(1).orElseThrow().wording()).isEqualTo(Wording.ofText("deux"));
        assertThat(guidance.nextHint(2)).isEmpty();
    }

    @Test
    void waitsForAPersonToo() {
        Graded graded = guidance.grade(Items.freeText(), Response.Parts.of(Map.of()), Earlier.NOTHING);
        assertThat(graded.pending()).isTrue();
    }

    private static Node node(Condition condition, Optional<Credit> credit, String message) {
        return new Node(
                condition, credit, Credit.NONE, Optional.of(Wording.ofText(message)), Optional.empty(), List.of());
    }

    private static Credit credit(String fraction) {
        return new Credit(new BigDecimal(fraction));
    }
}
