package fr.sillage.exerciser.results;

import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.authoring.Exercise;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.authoring.Stretch;
import fr.sillage.exerciser.practice.Voice;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A teacher's view of an exercise: the grid, and one person answer by answer. */
@Path("/seat/{seat}/exercises/{exercise: [0-9a-f-]{36}}/results")
public class ResultsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ResultsResource.class);
    private static final int PEOPLE_A_PAGE = 32;
    private static final int QUESTIONS_A_PAGE = 16;
    private static final int ATTEMPTS_A_PAGE = 3;

    @PathParam("exercise")
    private UUID exercise;

    @Inject
    private CurrentSeat current;

    @Inject
    private Gathering gathering;

    @Inject
    private Pages pages;

    @GET
    public Response show(
            @QueryParam("from") @DefaultValue("1") int from, @QueryParam("question") @DefaultValue("1") int question) {
        Seat seat = teacher();
        Exercise shown = gathering.exercise(seat.inCourse(), new ExerciseId(exercise));
        Voice voice = new Voice(pages.texts(), seat.audience());
        Results results = gathering.results(shown, voice.texts().locale());
        Stretch people = Stretch.from(from, PEOPLE_A_PAGE, results.people().size());
        Stretch questions =
                Stretch.from(question, QUESTIONS_A_PAGE, results.questions().size());
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "v", voice,
                "title", shown.title(),
                "results", results,
                "people", people,
                "questions", questions,
                "path", path(seat),
                "base", seat.id().path()));
        return page(voice.of("results.window", shown.title()), "results/grid.jte", parameters);
    }

    @GET
    @Path("{person}")
    public Response answers(@PathParam("person") UUID person, @QueryParam("from") @DefaultValue("1") int from) {
        Seat seat = teacher();
        Exercise shown = gathering.exercise(seat.inCourse(), new ExerciseId(exercise));
        PersonId id = new PersonId(person);
        List<Person.Work> works = gathering.workOf(shown, id);
        Voice voice = new Voice(pages.texts(), seat.audience());
        String name = gathering.nameOf(shown, id);
        Stretch stretch = Stretch.from(from, ATTEMPTS_A_PAGE, works.size());
        return page(
                voice.of("results.window", name),
                "results/person.jte",
                Map.of(
                        "v",
                        voice,
                        "name",
                        name,
                        "title",
                        shown.title(),
                        "works",
                        stretch.of(works),
                        "stretch",
                        stretch,
                        "path",
                        path(seat),
                        "here",
                        path(seat) + "/" + person));
    }

    private Response page(String title, String template, Map<String, Object> parameters) {
        return pages.show(
                Page.of(title, TEMPLATES.content(template, parameters)).in("exercises"));
    }

    private String path(Seat seat) {
        return seat.id().path() + "exercises/" + exercise + "/results";
    }

    private Seat teacher() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR);
        return seat;
    }
}
