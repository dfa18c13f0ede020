package fr.sillage.paths.running;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.activities.ActivitySource;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Trainers;
import fr.sillage.paths.engine.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open paths of a course, as activities that a platform may link to. They yield hours, not a mark: no column. */
@ApplicationScoped
public class PathActivities implements ActivitySource {

    private static final String KIND = "path";
    private static final int PREVIEWED = 6;

    private final OpenPaths paths;

    @Inject
    public PathActivities(OpenPaths paths) {
        this.paths = paths;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Activity> in(CourseId course, Texts texts) {
        List<OpenPath> newestFirst = new ArrayList<>(paths.in(course));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(path -> new Activity(
                        new ActivityId(KIND, path.id().value()),
                        path.title(),
                        texts.of(
                                "paths.activity",
                                path.content().steps().size(),
                                new Words(texts).length(path.content().minutes())),
                        false))
                .toList();
    }

    @Override
    public List<String> preview(CourseId course, UUID activity) {
        return paths.find(new PathId(activity), course).stream()
                .flatMap(path -> path.content().steps().stream())
                .limit(PREVIEWED)
                .map(Step::title)
                .toList();
    }

    /** The cohort for its trainer, their own way for a participant. */
    @Override
    public Optional<String> entrance(UUID activity, Seat seat) {
        Optional<OpenPath> path = paths.find(new PathId(activity), seat.inCourse());
        if (Trainers.isOne(seat)) return path.map(found -> "paths/" + found.id() + "/cohort");
        if (Participants.isOne(seat)) return path.map(found -> "my-paths/" + found.id());
        return Optional.empty();
    }
}
