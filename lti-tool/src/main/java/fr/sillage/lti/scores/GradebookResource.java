package fr.sillage.lti.scores;

import fr.sillage.core.courses.Role;
import fr.sillage.core.names.Names;
import fr.sillage.core.names.Roster;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Carnet de notes": the columns, where every score is, another try, another name or maximum. */
@Path("/seat/{seat}/" + ScoreSections.PATH)
public class GradebookResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", GradebookResource.class);
    private static final int LONGEST_TITLE = 200;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private CurrentSeat current;

    @Inject
    private ScoreStates states;

    @Inject
    private Columns columns;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Seat seat = teacher();
        Texts texts = pages.texts();
        return pages.show(Page.of(
                        texts.of("scores.title"),
                        TEMPLATES.content(
                                "gradebook.jte",
                                Map.of(
                                        "t",
                                        texts,
                                        "base",
                                        seat.id().path(),
                                        "columns",
                                        states.columns(seat.inCourse()))))
                .in(ScoreSections.PATH));
    }

    @GET
    @Path("{exercise: [0-9a-f-]{36}}")
    public Response column(@PathParam("exercise") UUID exercise) {
        return column(200, exercise, Optional.empty());
    }

    @POST
    @Path("{exercise: [0-9a-f-]{36}}/sending")
    public Response again(@PathParam("exercise") UUID exercise) {
        Seat seat = teacher();
        states.again(seat.inCourse(), exercise);
        return shown(seat, exercise);
    }

    @POST
    @Path("{exercise: [0-9a-f-]{36}}")
    public Response change(
            @PathParam("exercise") UUID exercise,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("points") @DefaultValue("") String points) {
        Seat seat = teacher();
        ColumnState column = states.column(seat.inCourse(), exercise).orElseThrow(SeatRefusal.ABSENT::refused);
        Optional<BigDecimal> maximum = Points.read(points.strip());
        if (maximum.isEmpty()) return column(UNPROCESSABLE, exercise, Optional.of(points));
        String named = title.replaceAll("\\p{Cntrl}", " ").strip();
        String label = named.isEmpty() ? column.title() : named;
        columns.changed(
                seat.inCourse(),
                exercise,
                label.length() > LONGEST_TITLE ? label.substring(0, LONGEST_TITLE) : label,
                maximum.get());
        return shown(seat, exercise);
    }

    private Response column(int status, UUID exercise, Optional<String> wrongPoints) {
        Seat seat = teacher();
        Texts texts = pages.texts();
        ColumnState column = states.column(seat.inCourse(), exercise).orElseThrow(SeatRefusal.ABSENT::refused);
        Map<PersonId, ScoreState> scores = states.of(seat.inCourse(), exercise).stream()
                .collect(Collectors.toMap(ScoreState::person, Function.identity()));
        Names names = roster.of(seat.inCourse());
        List<ScoreState> rows =
                names.sorted(scores.keySet()).stream().map(scores::get).toList();
        return pages.show(
                status,
                Page.of(
                                column.title(),
                                TEMPLATES.content(
                                        "column.jte",
                                        Map.of(
                                                "t",
                                                texts,
                                                "base",
                                                seat.id().path(),
                                                "column",
                                                column,
                                                "rows",
                                                rows,
                                                "names",
                                                names,
                                                "points",
                                                wrongPoints.orElseGet(() -> shownPoints(column, texts)),
                                                "wrong",
                                                wrongPoints.isPresent())))
                        .in(ScoreSections.PATH));
    }

    private static String shownPoints(ColumnState column, Texts texts) {
        return texts.number(column.maximum().orElse(Gradebook.USUAL_MAXIMUM));
    }

    private Seat teacher() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR);
        return seat;
    }

    private static Response shown(Seat seat, UUID exercise) {
        return Response.seeOther(URI.create(seat.id().path() + ScoreSections.PATH + "/" + exercise))
                .build();
    }
}
