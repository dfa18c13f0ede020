package fr.sillage.traces.mine;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** "Mes traces". */
@Path("/seat/{seat}/traces")
public class TracesResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.traces.templates", TracesResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Listing listing;

    @Inject
    private Exporting exporting;

    @Inject
    private Pages pages;

    @GET
    public Response show(
            @QueryParam("kind") @DefaultValue("") String kind, @QueryParam("page") @DefaultValue("1") String page) {
        Seat seat = current.get();
        Texts texts = pages.texts();
        boolean pupil = seat.audience() == Audience.PUPILS && seat.isLearner();
        Map<String, Object> parameters = Map.of(
                "t",
                texts,
                "list",
                listing.of(seat.person(), kind, page, texts),
                "base",
                seat.id().path(),
                "audience",
                pupil ? "pupil" : seat.audience() == Audience.TEACHERS ? "trainee" : "adult");
        return pages.show(Page.of(texts.of("traces.title"), TEMPLATES.content("traces.jte", parameters))
                .in("traces")
                .forPupil(pupil));
    }

    @GET
    @Path("statements.json")
    public Response json() {
        Seat seat = current.get();
        return file(writer -> exporting.json(seat.person(), writer), "application/json", "traces.json");
    }

    @GET
    @Path("table.csv")
    public Response csv() {
        Seat seat = current.get();
        Texts texts = pages.texts();
        return file(writer -> exporting.csv(seat.person(), texts, writer), "text/csv; charset=utf-8", "traces.csv");
    }

    private static Response file(Written written, String type, String name) {
        StreamingOutput body = output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            written.to(writer);
            writer.flush();
        };
        return Response.ok(body)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Something that writes itself. */
    private interface Written {
        void to(Writer writer) throws java.io.IOException;
    }
}
