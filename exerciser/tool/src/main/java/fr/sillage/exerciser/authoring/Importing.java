package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.interchange.Example;
import fr.sillage.exerciser.interchange.GiftImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** From a file to an exercise: first it is looked through, then its sender decides, all of it or nothing. */
@ApplicationScoped
public class Importing {

    private final ImportDrafts drafts;
    private final Exercises exercises;
    private final Editing editing;

    @Inject
    Importing(ImportDrafts drafts, Exercises exercises, Editing editing) {
        this.drafts = drafts;
        this.exercises = exercises;
        this.editing = editing;
    }

    /**
     * Keeps a file until its sender decides; reads no more of it than is allowed.
     *
     * @throws fr.sillage.core.refusals.RefusedException when it is empty or too large
     */
    UUID receive(CourseId course, PersonId sender, String name, InputStream content) throws IOException {
        byte[] file = content.readNBytes(GiftImport.MAX_SIZE + 1);
        if (file.length == 0) throw ImportRefusal.IMPORT_WITHOUT_FILE.refused();
        if (file.length > GiftImport.MAX_SIZE) throw ImportRefusal.IMPORT_TOO_LARGE.refused();
        return drafts.keep(course, sender, name, file);
    }

    /** The example that ships with Sillage, as if it had been sent. */
    UUID example(CourseId course, PersonId sender, String name) {
        return drafts.keep(course, sender, name, Example.file());
    }

    ImportDraft draft(UUID id, CourseId course, PersonId sender) {
        return drafts.find(id, course, sender).orElseThrow(ImportRefusal.IMPORT_GONE::refused);
    }

    /** Makes an exercise of what was recognised. It takes the draft's id, so that a second click finds the same exercise. */
    @Transactional
    ExerciseId accept(UUID id, CourseId course, PersonId sender, String title) {
        ExerciseId exercise = new ExerciseId(id);
        drafts.take(id, course, sender).ifPresentOrElse(draft -> make(exercise, course, sender, draft, title), () -> {
            if (exercises.find(course, exercise).isEmpty()) throw ImportRefusal.IMPORT_GONE.refused();
        });
        return exercise;
    }

    void discard(UUID id, CourseId course, PersonId sender) {
        drafts.take(id, course, sender);
    }

    private void make(ExerciseId id, CourseId course, PersonId sender, ImportDraft draft, String title) {
        List<Item> items = draft.report().items();
        if (!canBeMade(items)) throw ImportRefusal.IMPORT_NOTHING_TO_MAKE.refused();
        editing.create(id, course, sender, title.isBlank() ? draft.title() : title, items);
    }

    static boolean canBeMade(List<Item> items) {
        return items.size() <= ExerciseVersion.MOST_ITEMS && items.stream().anyMatch(Item::gradable);
    }
}
