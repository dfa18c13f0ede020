package fr.sillage.core.pages;

import fr.sillage.core.courses.Course;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Bar;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts pages into the shell, in the reader's language and theme, with the headers that every page has. */
@RequestScoped
public class Pages {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.core.templates", Pages.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Languages languages;

    @Inject
    private Displays displays;

    @Inject
    private Courses courses;

    @Inject
    private Bar bar;

    private DisplaySettings settings;
    private Optional<String> framing = Optional.empty();
    private String formTargets = "'self'";

    /** Who may frame a page shown before anybody is seated: origins that the caller has reason to trust. */
    public void framedBy(String origins) {
        framing = Optional.of(origins);
    }

    /** Where the forms of this answer may end, redirects included, besides here. */
    public void formsEndAt(String origin) {
        formTargets = "'self' " + origin;
    }

    /** The texts of whoever reads: their setting, else the platform's locale, else French. */
    public Texts texts() {
        return languages.in(settings()
                .language()
                .or(() -> current.find().map(Seat::language))
                .orElse(Locale.FRANCE));
    }

    public Response show(Page page) {
        return show(200, page);
    }

    /** A page with another status, such as a refusal's. */
    public Response show(int status, Page page) {
        Optional<Seat> seat = current.find();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("t", texts());
        parameters.put("page", page);
        parameters.put("classes", settings().classes());
        parameters.put("base", seat.map(s -> s.id().path()).orElse(""));
        parameters.put("sections", seat.map(bar::of).orElse(List.of()));
        parameters.put(
                "place",
                seat.flatMap(Seat::course)
                        .flatMap(courses::byId)
                        .map(Course::title)
                        .orElse("Sillage"));
        Utf8ByteOutput html = new Utf8ByteOutput();
        TEMPLATES.content("shell.jte", parameters).writeTo(html);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy(current.frameOrigin().or(() -> framing)))
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .entity(html.toByteArray())
                .build();
    }

    private String policy(Optional<String> frameOrigin) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action " + formTargets + "; base-uri 'none'; frame-ancestors " + frameOrigin.orElse("'self'");
    }

    private DisplaySettings settings() {
        if (settings == null) {
            settings = current.find().map(Seat::person).map(displays::of).orElse(DisplaySettings.DEFAULT);
        }
        return settings;
    }
}
