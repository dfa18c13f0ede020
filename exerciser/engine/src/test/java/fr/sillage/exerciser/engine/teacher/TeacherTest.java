package fr.sillage.exerciser.engine.teacher;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeacherTest {

    private static final String FILE = "0b7c1d1e-5f3a-4a0e-9d6b-1f2e3d4c5b6a";

    private final FreeText item = Items.freeText();

    @Test
    void waitsForAPerson() {
        Response response =
                item.read(Map.of("answer.text", List.of("Il était une fois"), "answer.photo", List.of(FILE)));
        Graded graded = item.grade(response);
        assertThat(graded.pending()).isTrue();
        assertThat(graded.remarks()).containsExactly(Remark.onAnswer(Remark.Notice.TO_BE_GRADED));
        assertThat(FreeText.photo(response)).contains(FILE);
        assertThat(item.pattern(response)).isEqualTo("Il était une fois");
    }

    @Test
    void takesAPhotoAloneButNoPathToOne() {
        assertThat(item.read(Map.of("answer.photo", List.of(FILE))))
                .isEqualTo(Response.Parts.of(Map.of(id("photo"), FILE)));
        for (String path : List.of("../../etc/passwd", "x".repeat(36), "/".repeat(36))) {
            assertThatExceptionOfType(ResponseRefused.class)
                    .isThrownBy(() -> item.read(Map.of("answer.photo", List.of(path))));
        }
    }

    @Test
    void refusesMoreTextThanAsked() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.text", List.of("a".repeat(2001)))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.TOO_LONG);
    }

    @Test
    void followsFromTheRubric() {
        Rubric rubric = item.rubric();
        assertThat(rubric.grade(Map.of(id("k1"), number("3"), id("k2"), number("1.5")))
                        .orElseThrow()
                        .scaled())
                .isEqualByComparingTo("0.45");
        assertThat(rubric.grade(Map.of(id("k1"), number("3")))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rubric.grade(Map.of(id("k1"), number("5"), id("k2"), number("0"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rubric.grade(Map.of(id("k1"), number("-1"), id("k2"), number("0"))));
    }

    @Test
    void opensNothingWithoutConsent() {
        ExternalResource resource = Items.externalResource();
        assertThat(resource.read(Map.of("answer", List.of("yes")))).isEqualTo(new Response.Seen());
        assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> resource.read(Map.of()));
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> resource.read(Map.of("answer", List.of("no"))));
        assertThat(resource.gradable()).isFalse();
    }

    @Test
    void linksToHttpsOnly() {
        for (String link : List.of("http://example.org", "javascript:alert(1)", "https://a:b@example.org", "/here")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExternalResource(Wording.NONE, URI.create(link), Optional.empty()));
        }
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
