package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** "Exercices": what the course has. */
@Path("/seat/{seat}/exercises")
public class ExercisesResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ExercisesResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private ExerciseList list;

    @Inject
    private Courses courses;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR);
        CourseId course = seat.inCourse();
        Texts texts = pages.texts();
        List<ExerciseLine> lines = list.of(course);
        return pages.show(Page.of(
                        texts.of("exercises.title"),
                        TEMPLATES.content(
                                "authoring/exercises.jte",
                                Map.of(
                                        "t", texts,
                                        "lines",
                                                lines.stream()
                                                        .filter(line -> !line.archived())
                                                        .toList(),
                                        "archived",
                                                lines.stream()
                                                        .filter(ExerciseLine::archived)
                                                        .toList(),
                                        "learners",
                                                courses.members(course, Role.LEARNER)
                                                        .size(),
                                        "base", seat.id().path())))
                .in(ExerciseSections.PATH));
    }
}
