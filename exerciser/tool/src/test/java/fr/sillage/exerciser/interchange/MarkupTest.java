package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private final Set<Finding> losses = new LinkedHashSet<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML | <p>Une <b>idée</b>.</p> | Une <b>idée</b>.",
                "HTML | <p>un</p><p>deux</p> | <p>un</p><p>deux</p>",
                "HTML | <ul><li>un</li></ul> | <ul><li>un</li></ul>",
                "HTML | <table><tr><td colspan=\"2\">x</td></tr></table> "
                        + "| <table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>",
                "MOODLE | 3 < 5 et 5 > 3 | 3 &lt; 5 et 5 &gt; 3",
                "MOODLE | si x<y alors | si x&lt;y alors",
                "MOODLE | si x<3 alors | si x&lt;3 alors",
                "PLAIN | <b>x</b> & y | &lt;b&gt;x&lt;/b&gt; &amp; y",
                "MARKDOWN | une _idée_ **forte** | une <em>idée</em> <strong>forte</strong>"
            })
    void keepsWhatATextNeeds(TextFormat format, String source, String html) {
        assertThat(html(format, source)).isEqualTo(html);
        assertThat(losses).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=\"https://example.org/x.png\" alt=\"x\">a | IMAGE_LOST",
                "<span style=\"color:red\">a</span> | FORMATTING_LOST",
                "<font color=\"red\">a</font> | FORMATTING_LOST",
                "<a href=\"javascript:alert(1)\">a</a> | LINK_LOST",
                "<a href=\"//example.org\">a</a> | LINK_LOST",
                "<iframe src=\"https://example.org\"></iframe>a | ELEMENT_LOST",
                "<script>alert(1)</script>a | ELEMENT_LOST",
                "<b onclick=\"alert(1)\">a</b> | FORMATTING_LOST",
                "$$x^2$$ a | FORMULA_AS_TEXT",
                "\\(x^2\\) a | FORMULA_AS_TEXT"
            })
    void notesWhatIsLost(String source, Code code) {
        assertThat(html(TextFormat.HTML, source)).contains("a");
        assertThat(losses).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<p style=\"background:url(https://evil.example/x)\">x</p>",
                "<base href=https://evil.example/>",
                "<form action=https://evil.example/><input name=x></form>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<b><script>alert(1)",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<<script>alert(1)//<</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "{{constructor.constructor('alert(1)')()}}",
                "[x](javascript:alert(1)) <img src=https://evil.example/x.png>"
            })
    void letsNothingRunOrLoad(String source) {
        for (TextFormat format : TextFormat.values()) {
            String html = html(format, source);
            // no tag but the allowed ones, so whatever looks like a handler is text
            assertThat(html.replaceAll("</?(p|br|b|div|span|table|tbody|ul|li|em|strong|pre|code)\\s?/?>", ""))
                    .as(format.name())
                    .doesNotContain("<");
        }
    }

    @Test
    void leavesLinksWithoutAWayBack() {
        assertThat(html(TextFormat.MARKDOWN, "[ici](https://example.org/)"))
                .contains("href=\"https://example.org/\"")
                .contains("noopener")
                .contains("noreferrer");
    }

    @Test
    void keepsTheGap() {
        assertThat(html(TextFormat.HTML, "<p>Je \uFFFC bien.</p>")).isEqualTo("Je \uFFFC bien.");
        assertThat(html(TextFormat.MARKDOWN, "Je \uFFFC _bien_.")).isEqualTo("Je \uFFFC <em>bien</em>.");
    }

    @Test
    void takesNoGapFromAnAuthor() {
        assertThat(html(TextFormat.HTML, "a &#xFFFC; b &#65532; c").indexOf('\uFFFC'))
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "[", "<b>", "`", "**a", "<p>x", "- a\n  ", "![", "<blockquote>", "_*", "x<y", "&"})
    void survivesDeepNesting(String level) {
        for (int length : new int[] {350, 4_500}) {
            String opened = level.repeat(length / level.length());
            String closed = opened + new StringBuilder(opened).reverse();
            for (TextFormat format : TextFormat.values()) {
                survives(format, closed);
            }
        }
    }

    private void survives(TextFormat format, String text) {
        try {
            assertThat(html(format, text)).isNotEmpty();
        } catch (QuestionRefused refused) {
            assertThat(refused.finding().code()).isEqualTo(Code.TEXT_TOO_DEEP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "* ", "1. ", "> - "})
    void refusesQuotationsAndListsNestedWithoutEnd(String level) {
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(() -> html(TextFormat.MARKDOWN, level.repeat(40) + "x"))
                .extracting(refused -> refused.finding().code())
                .isEqualTo(Code.TEXT_TOO_DEEP);
    }

    @Test
    void refusesTextsOfUnreasonableLength() {
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(() -> html(TextFormat.HTML, "x".repeat(Markup.MAX_LENGTH + 1)))
                .extracting(refused -> refused.finding().code())
                .isEqualTo(Code.TEXT_TOO_LONG);
    }

    private String html(TextFormat format, String source) {
        return Markup.wording(new RichText(format, source), losses).html();
    }
}
