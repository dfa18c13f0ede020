package fr.sillage.ent.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.ent.directory.Directories;
import fr.sillage.ent.gradebook.GradeRefused.Reason;
import fr.sillage.ent.store.FileShelf;
import fr.sillage.ent.store.Shelf;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {

    private static final String THIRD = "3";
    private static final String FOURTH = "4";

    private final Gradebook gradebook = new Gradebook(Directories.school(), Shelf.forgetful());

    @Test
    void storesANewerScoreInPlaceOfTheOlder() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00+01:00"));
        post(item, score("101", "9", "2026-11-23T17:42:00.001+01:00"));
        assertThat(given(item, "101")).isEqualTo("9");
    }

    @Test
    void refusesAScoreOfTheSameMoment() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00+01:00"));
        // The same moment, written in another zone
        assertThat(reason(() -> post(item, score("101", "9", "2026-11-23T16:42:00Z"))))
                .isEqualTo(Reason.OLDER_TIMESTAMP);
        assertThat(Reason.OLDER_TIMESTAMP.status()).isEqualTo(409);
        assertThat(given(item, "101")).isEqualTo("8");
    }

    @Test
    void refusesAnOlderScore() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00Z"));
        assertThat(reason(() -> post(item, score("101", "9", "2026-11-23T17:41:59Z"))))
                .isEqualTo(Reason.OLDER_TIMESTAMP);
    }

    @Test
    void comparesWholeSecondsWhenAskedTo() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00.100Z"));
        Score sameSecond = Score.read(json(score("101", "9", "2026-11-23T17:42:00.900Z")));
        assertThat(reason(() -> gradebook.post(THIRD, item.id(), sameSecond, ChronoUnit.SECONDS)))
                .isEqualTo(Reason.OLDER_TIMESTAMP);
    }

    @Test
    void gradesLearnersOfTheCourseOnly() {
        LineItem item = gradebook.create(THIRD, fractions());
        for (String stranger : List.of("12", "201", "999999", "")) {
            assertThat(reason(() -> post(item, score(stranger, "8", "2026-11-23T17:42:00Z")))
                            .status())
                    .as("user '%s'", stranger)
                    .isEqualTo(400);
        }
    }

    @Test
    void keepsTheScoresOfDifferentLearnersApart() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00Z"));
        post(item, score("102", "3", "2026-11-23T10:00:00Z"));
        assertThat(given(item, "101")).isEqualTo("8");
        assertThat(given(item, "102")).isEqualTo("3");
    }

    @Test
    void findsALineItemInItsOwnCourseOnly() {
        LineItem item = gradebook.create(THIRD, fractions());
        assertThat(reason(() -> gradebook.lineItem(FOURTH, item.id()))).isEqualTo(Reason.UNKNOWN_LINE_ITEM);
        assertThat(reason(() -> gradebook.lineItems("5", LineItem.Filter.NONE))).isEqualTo(Reason.UNKNOWN_COURSE);
    }

    @Test
    void refusesTheLinkOfAnotherCourse() {
        JsonNode draft = json("{'label':'Fractions','scoreMaximum':20,'resourceLinkId':'12'}");
        assertThat(reason(() -> gradebook.create(THIRD, LineItem.Draft.read(draft))))
                .isEqualTo(Reason.FOREIGN_LINK);
    }

    @Test
    void filtersByResourceLinkResourceAndTag() {
        gradebook.create(THIRD, fractions());
        gradebook.create(THIRD, LineItem.Draft.read(json("{'label':'Autre','scoreMaximum':5,'tag':'essai'}")));
        assertThat(labels(Optional.of("r1"), Optional.empty(), Optional.empty()))
                .containsExactly("Fractions");
        assertThat(labels(Optional.empty(), Optional.of("11"), Optional.empty()))
                .containsExactly("Fractions");
        assertThat(labels(Optional.empty(), Optional.empty(), Optional.of("essai")))
                .containsExactly("Autre");
        assertThat(labels(Optional.of("r1"), Optional.empty(), Optional.of("essai")))
                .isEmpty();
    }

    @Test
    void deletesALineItemWithItsScores() {
        LineItem item = gradebook.create(THIRD, fractions());
        post(item, score("101", "8", "2026-11-23T17:42:00Z"));
        gradebook.delete(THIRD, item.id());
        assertThat(reason(() -> gradebook.lineItem(THIRD, item.id()))).isEqualTo(Reason.UNKNOWN_LINE_ITEM);
        assertThat(gradebook.create(THIRD, fractions()).id()).isNotEqualTo(item.id());
    }

    @Test
    void isThereAgainAfterARestart(@TempDir Path folder) {
        FileShelf shelf = new FileShelf(folder.resolve("ecole").resolve("gradebook.json"));
        Gradebook before = new Gradebook(Directories.school(), shelf);
        LineItem item = before.create(THIRD, fractions());
        Score score = Score.read(json(score("101", "7.5", "2026-11-23T17:42:00Z")));
        before.post(THIRD, item.id(), score, ChronoUnit.NANOS);

        Gradebook after = new Gradebook(Directories.school(), shelf);
        assertThat(after.lineItem(THIRD, item.id())).isEqualTo(item);
        assertThat(after.score(item.id(), "101")).contains(score);
        assertThat(after.create(THIRD, fractions()).id()).isEqualTo(item.id() + 1);
    }

    private List<String> labels(Optional<String> resource, Optional<String> link, Optional<String> tag) {
        return gradebook.lineItems(THIRD, new LineItem.Filter(resource, link, tag)).stream()
                .map(item -> item.draft().label())
                .toList();
    }

    private void post(LineItem item, String score) {
        gradebook.post(item.courseId(), item.id(), Score.read(json(score)), ChronoUnit.NANOS);
    }

    private String given(LineItem item, String sub) {
        return gradebook
                .score(item.id(), sub)
                .flatMap(Score::given)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    private static LineItem.Draft fractions() {
        return LineItem.Draft.read(
                json("{'label':'Fractions','scoreMaximum':20,'resourceId':'r1','tag':'note','resourceLinkId':'11'}"));
    }

    private static String score(String sub, String given, String timestamp) {
        return "{'userId':'" + sub + "','scoreGiven':" + given + ",'scoreMaximum':9,'activityProgress':'Completed',"
                + "'gradingProgress':'FullyGraded','timestamp':'" + timestamp + "'}";
    }

    private static Reason reason(ThrowingCallable call) {
        return catchThrowableOfType(GradeRefused.class, call).reason();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
