package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void escapesText() {
        assertThat(Wording.ofText("<b> & \"x\"").html()).isEqualTo("&lt;b&gt; &amp; &#34;x&#34;");
        assertThat(Wording.ofText("<b> & \"x\"").plain()).isEqualTo("<b> & \"x\"");
    }

    @Test
    void opensAtItsGap() {
        Wording wording = new Wording("<p>Je \uFFFC le chat.</p>");
        assertThat(wording.hasGap()).isTrue();
        assertThat(wording.beforeGap()).isEqualTo("<p>Je ");
        assertThat(wording.afterGap()).isEqualTo(" le chat.</p>");
        assertThat(wording.plain()).isEqualTo("Je _____ le chat.");
    }

    @Test
    void isAllBeforeAGapThatIsNotThere() {
        Wording wording = new Wording("Je vois.");
        assertThat(wording.hasGap()).isFalse();
        assertThat(wording.beforeGap()).isEqualTo("Je vois.");
        assertThat(wording.afterGap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>un</p><p>deux</p> | un deux",
                "un<br>deux | un deux",
                "x<sup>2</sup> + <b>y</b> | x2 + y",
                "3 &lt; 5 &amp;&amp; 5 &#62; 3 | 3 < 5 && 5 > 3",
                "&#x3c0; &inconnu; & fin | π &inconnu; & fin",
                "coupé <i | coupé"
            })
    void readsAsPlainText(String html, String plain) {
        assertThat(new Wording(html).plain()).isEqualTo(plain);
    }

    @Test
    void readsLongTextsInOneWalk() {
        assertTimeout(Duration.ofSeconds(1), () -> assertThat(new Wording("&".repeat(200_000)).plain())
                .hasSize(200_000));
    }
}
