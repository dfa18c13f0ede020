package fr.sillage.core.tasks;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** "À faire". */
@Path("/seat/{seat}/tasks")
public class TasksResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.core.templates", TasksResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    @Any
    private Instance<TaskSource> sources;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response show() {
        Seat seat = current.get();
        Texts texts = pages.texts();
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.of(seat, texts).stream())
                .toList();
        return pages.show(Page.of(
                        texts.of("tasks.title"),
                        TEMPLATES.content(
                                "tasks.jte",
                                Map.of(
                                        "t",
                                        texts,
                                        "list",
                                        TaskList.of(tasks),
                                        "base",
                                        seat.id().path(),
                                        "now",
                                        clock.instant())))
                .in("tasks")
                .forPupil(seat.audience() == Audience.PUPILS));
    }
}
