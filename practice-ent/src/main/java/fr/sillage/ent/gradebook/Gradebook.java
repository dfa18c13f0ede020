package fr.sillage.ent.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.Role;
import fr.sillage.ent.gradebook.GradeRefused.Reason;
import fr.sillage.ent.store.Shelf;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** All line items and scores of one platform. Safe for concurrent use; every change is on the shelf before it returns. */
public final class Gradebook {

    private final Directory directory;
    private final Shelf shelf;
    private final Ledger ledger;

    public Gradebook(Directory directory, Shelf shelf) {
        this.directory = directory;
        this.shelf = shelf;
        this.ledger = shelf.read().map(Ledger::read).orElseGet(Ledger::new);
    }

    public synchronized List<LineItem> lineItems(String courseId, LineItem.Filter filter) {
        course(courseId);
        return ledger.items()
                .filter(item -> item.courseId().equals(courseId) && filter.admits(item))
                .toList();
    }

    public synchronized LineItem lineItem(String courseId, long id) {
        return ledger.item(id)
                .filter(item -> item.courseId().equals(courseId))
                .orElseThrow(() -> new GradeRefused(Reason.UNKNOWN_LINE_ITEM, "no line item " + id));
    }

    public synchronized LineItem create(String courseId, LineItem.Draft draft) {
        checkLink(course(courseId), draft);
        LineItem item = ledger.add(courseId, draft);
        keep();
        return item;
    }

    public synchronized LineItem replace(String courseId, long id, LineItem.Draft draft) {
        checkLink(course(courseId), draft);
        lineItem(courseId, id);
        LineItem item = new LineItem(id, courseId, draft);
        ledger.put(item);
        keep();
        return item;
    }

    /** Removes the line item with its scores. */
    public synchronized void delete(String courseId, long id) {
        lineItem(courseId, id);
        ledger.remove(id);
        keep();
    }

    /**
     * Stores a score.
     *
     * @param precision how finely timestamps are told apart
     * @throws GradeRefused {@code NOT_GRADABLE} for anyone but a learner of the course; {@code OLDER_TIMESTAMP} when the stored
     *     score is as recent
     */
    public synchronized void post(String courseId, long id, Score score, ChronoUnit precision) {
        lineItem(courseId, id);
        if (course(courseId).roleOf(score.userId()).filter(Role.LEARNER::equals).isEmpty()) {
            throw new GradeRefused(Reason.NOT_GRADABLE, "not a learner of this course");
        }
        Instant posted = score.timestamp().truncatedTo(precision);
        if (score(id, score.userId())
                .filter(stored -> !stored.timestamp().truncatedTo(precision).isBefore(posted))
                .isPresent()) {
            throw new GradeRefused(Reason.OLDER_TIMESTAMP, "a score as recent is stored");
        }
        ledger.put(id, score);
        keep();
    }

    public synchronized Optional<Score> score(long id, String userId) {
        return ledger.score(id, userId);
    }

    /** The scores of one line item, in order of user id. */
    public synchronized List<Score> scores(String courseId, long id) {
        lineItem(courseId, id);
        return ledger.scores(id);
    }

    /** Forgets everything but the numbers already given out. */
    public synchronized void clear() {
        ledger.clear();
        keep();
    }

    /** The whole book as it is stored. */
    public synchronized JsonNode json() {
        return ledger.json();
    }

    private Course course(String id) {
        return directory.course(id).orElseThrow(() -> new GradeRefused(Reason.UNKNOWN_COURSE, "no course " + id));
    }

    private void checkLink(Course course, LineItem.Draft draft) {
        draft.resourceLinkId().ifPresent(id -> directory
                .link(id)
                .filter(link -> link.courseId().equals(Optional.of(course.id())))
                .orElseThrow(() -> new GradeRefused(Reason.FOREIGN_LINK, "no such resource link in this course")));
    }

    private void keep() {
        shelf.write(ledger.json());
    }
}
