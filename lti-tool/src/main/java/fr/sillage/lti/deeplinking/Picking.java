package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activities;
import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.scores.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Choosing among what a course offers. */
@ApplicationScoped
public class Picking {

    /** At once: more would be another course. */
    static final int MOST = 20;

    private final Activities activities;
    private final Columns columns;
    private final Clock clock;

    @Inject
    Picking(Activities activities, Columns columns, Clock clock) {
        this.activities = activities;
        this.columns = columns;
        this.clock = clock;
    }

    List<Activity> all(CourseId course, Texts texts) {
        return activities.in(course, texts);
    }

    /** Those whose title has all the words, whatever their accents. */
    static List<Activity> matching(List<Activity> all, String words) {
        String[] wanted = plain(words).strip().split("\\s+");
        return all.stream()
                .filter(one -> {
                    String title = plain(one.title() + " " + one.about());
                    for (String word : wanted) if (!title.contains(word)) return false;
                    return true;
                })
                .toList();
    }

    /** What was picked and is offered, in the order of the list: as many as the platform takes. */
    List<Activity> picked(CourseId course, Texts texts, Selection selection, List<String> picks) {
        return picked(all(course, texts), selection, picks);
    }

    static List<Activity> picked(List<Activity> all, Selection selection, List<String> picks) {
        Set<String> ids = Set.copyOf(picks);
        return all.stream()
                .filter(one -> ids.contains(one.id().toString()))
                .limit(selection.multiple() ? MOST : 1)
                .toList();
    }

    List<String> preview(CourseId course, ActivityId activity) {
        return activities.preview(course, activity);
    }

    List<ChoiceForm> fresh(CourseId course, Selection selection, List<Activity> picked) {
        return forms(course, selection, picked, ChoiceForm::fresh);
    }

    List<ChoiceForm> written(
            CourseId course, Selection selection, List<Activity> picked, Map<String, List<String>> sent) {
        return forms(
                course,
                selection,
                picked,
                (activity, column) -> ChoiceForm.read(activity, column, sent, clock.instant()));
    }

    /** A column that is there already serves again: an activity never gets a second one. */
    private List<ChoiceForm> forms(
            CourseId course,
            Selection selection,
            List<Activity> picked,
            BiFunction<Activity, Boolean, ChoiceForm> form) {
        Set<UUID> graded = picked.stream()
                .filter(Activity::graded)
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        Set<UUID> there = selection.columns() ? columns.existing(course, graded) : graded;
        return picked.stream()
                .map(one ->
                        form.apply(one, one.graded() && !there.contains(one.id().value())))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
