package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.gradebook.Gradebook;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.gradebook.Score;
import fr.sillage.ent.pages.PersonView.Banner;
import fr.sillage.ent.platform.Platform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The gradebook of one course: learners × line items. */
public record GradebookView(Banner banner, String course, String back, List<Column> columns, List<Row> rows) {

    /** A line item; its maximum as text. */
    public record Column(String label, String maximum) {}

    /** A learner. */
    public record Row(String name, List<Cell> cells) {}

    /** One score, rescaled to its line item and in words; an empty {@code score} means that no figure counts yet. */
    public record Cell(String score, String progress, String comment, String moment) {

        static final Cell EMPTY = new Cell("", "", "", "");

        static Cell of(Score score, BigDecimal maximum) {
            return new Cell(
                    score.outOf(maximum)
                            .map(value -> French.number(value.setScale(2, RoundingMode.HALF_UP)) + "\u00a0/\u00a0"
                                    + French.number(maximum))
                            .orElse(""),
                    score.activity().french() + ", " + score.grading().french(),
                    score.comment().orElse(""),
                    French.moment(score.timestamp()));
        }
    }

    static GradebookView of(Platform platform, Person teacher, Course course) {
        Gradebook gradebook = platform.gradebook();
        List<LineItem> items = gradebook.lineItems(course.id(), LineItem.Filter.NONE);
        Banner banner = Banner.of(platform, teacher);
        String link = platform.directory().linksOf(teacher).stream()
                .filter(candidate -> candidate.courseId().equals(Optional.of(course.id())))
                .map(candidate -> "/links/" + candidate.id())
                .findFirst()
                .orElse("");
        return new GradebookView(
                banner,
                course.title(),
                banner.home() + link,
                items.stream().map(GradebookView::column).toList(),
                course.learners().stream()
                        .map(learner -> row(gradebook, items, learner))
                        .toList());
    }

    private static Column column(LineItem item) {
        return new Column(item.draft().label(), French.number(item.draft().scoreMaximum()));
    }

    private static Row row(Gradebook gradebook, List<LineItem> items, Person learner) {
        return new Row(
                learner.name(),
                items.stream()
                        .map(item -> gradebook
                                .score(item.id(), learner.sub())
                                .map(score -> Cell.of(score, item.draft().scoreMaximum()))
                                .orElse(Cell.EMPTY))
                        .toList());
    }
}
