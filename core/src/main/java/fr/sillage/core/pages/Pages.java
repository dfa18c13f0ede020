package fr.sillage.core.pages;

import fr.sillage.core.courses.CourseTitles;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Bar;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts pages into the shell, in the reader's language and theme, with the headers that every page has; or, when a script asks
 * for the {@link Fragment}, leaves the shell away.
 */
@RequestScoped
public class Pages {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.core.templates", Pages.class);

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final MediaType FRAGMENT = new MediaType(
            "text", "html", Map.of(MediaType.CHARSET_PARAMETER, "utf-8", Fragment.PARAMETER, Fragment.MAIN));

    @Inject
    private CurrentSeat current;

    @Inject
    private Languages languages;

    @Inject
    private Displays displays;

    @Inject
    private CourseTitles titles;

    @Inject
    private Bar bar;

    @Inject
    @Any
    private Instance<Companion> companions;

    @Inject
    private HttpServletRequest request;

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

    /** Whether a script asks for the inside of {@code <main>} alone: then a page takes the place of a redirect to it. */
    public boolean wantsFragment() {
        return Fragment.isAsked(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)));
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
        boolean fragment = wantsFragment();
        Utf8ByteOutput html = new Utf8ByteOutput();
        (fragment ? page.content() : shell(page)).writeTo(html);
        return Response.status(status)
                .type(fragment ? FRAGMENT : HTML)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy(current.frameOrigin().or(() -> framing)))
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .entity(html.toByteArray())
                .build();
    }

    private Content shell(Page page) {
        Optional<Seat> seat = current.find();
        List<String> scripts = new ArrayList<>(page.scripts());
        List<Content> along = new ArrayList<>();
        for (Companion companion : seat.isPresent() ? companions : List.<Companion>of()) {
            companion.of(seat.get(), texts()).ifPresent(content -> {
                scripts.add(companion.script());
                along.add(content);
            });
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("t", texts());
        parameters.put("page", page);
        parameters.put("scripts", scripts);
        parameters.put("companions", along);
        parameters.put("classes", settings().classes());
        parameters.put("base", seat.map(s -> s.id().path()).orElse(""));
        parameters.put("sections", seat.map(bar::of).orElse(List.of()));
        parameters.put("place", seat.flatMap(Seat::course).map(titles::of).orElse("Sillage"));
        return TEMPLATES.content("shell.jte", parameters);
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
