package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

    @ParameterizedTest
    @CsvSource({
        "élève, 1, ",
        "Élève, 1, ",
        "eleve, 0.5, ACCENTS",
        "élèvve, 0.75, TYPING_SLIP",
        "éèlve, 0.75, TYPING_SLIP",
        "élèves, 0.25, ",
        "lève-toi, 0, ",
        "bon élève sage, 0, FORBIDDEN_WORD",
        "éveil, 0, "
    })
    void keepsAShareOfWhatIsNear(String typed, String grade, Remark.Notice notice) {
        Graded graded = item().grade(new Response.Text(typed));
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
        assertThat(graded.remarks().stream().map(Remark::notice).findFirst().orElse(null))
                .isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource({"ou, où, 0", "ont, sont, 0", "chat, chats, 1", "chaat, chat, 1"})
    void takesNoSlipInAShortWord(String typed, String expected, int kept) {
        Tolerance slips = new Tolerance(Credit.NONE, 3, Credit.FULL, List.of());
        assertThat(slips.kept(FoldedText.of(typed), FoldedText.of(expected)).stream()
                        .count())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, xabc, 1",
        "abcd, badc, 2",
        "abc, xyz, 3",
        "abcdef, x, 3"
    })
    void countsLettersUpToALimit(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b, 2)).isEqualTo(distance);
    }

    @Test
    void excludesWholeWordsOnly() {
        Tolerance tolerance = new Tolerance(Credit.NONE, 0, Credit.NONE, List.of("un peu"));
        assertThat(tolerance.forbids("C’est Un  peu loin.")).isTrue();
        assertThat(tolerance.forbids("aucun peuplier")).isFalse();
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tolerance(Credit.NONE, 4, Credit.FULL, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tolerance(Credit.NONE, 0, Credit.NONE, List.of(" ")));
    }

    private static ShortText item() {
        return new ShortText(
                Wording.ofText("Qui apprend ?"),
                List.of(
                        new ShortText.Variant(new TextPattern("élève"), Credit.FULL, Optional.empty()),
                        new ShortText.Variant(new TextPattern("élèves"), Items.credit(25), Optional.empty())),
                new Tolerance(Items.credit(50), 1, Items.credit(75), List.of("sage")),
                Optional.empty());
    }
}
