package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.texts.Texts;
import fr.sillage.exerciser.practice.Practice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of a draft, as it is asked for and as it is shown again when something in it is wrong. */
@RequestScoped
public class DraftPage {

    /** The form cannot be taken as it is (RFC 9110 §15.5.21). */
    private static final int UNPROCESSABLE = 422;

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", DraftPage.class);

    @Inject
    private Pages pages;

    @Inject
    private CurrentSeat current;

    @Inject
    private Practice practice;

    /** The exercises that a step of this course can ask for. */
    public List<Practice.Offer> offers(CourseId course) {
        return practice.of(course);
    }

    public FormCheck check(PathForm form, CourseId course) {
        Set<UUID> exercises =
                offers(course).stream().map(offer -> offer.id().value()).collect(Collectors.toSet());
        return new FormCheck(form, exercises);
    }

    Response blank(PathForm form, CourseId course) {
        return show(200, form, course, Map.of(), Map.of("action", "drafts", "revision", -1));
    }

    Response of(Draft draft) {
        return show(200, PathForm.of(draft.content()), draft.course(), Map.of(), at(draft.id(), draft.revision()));
    }

    Response wrong(PathForm form, FormCheck check, CourseId course) {
        return show(UNPROCESSABLE, form, course, check.faults(), Map.of("action", "drafts", "revision", -1));
    }

    /** An existing draft again, with what is wrong in it. */
    public Response wrong(PathForm form, FormCheck check, CourseId course, PathId id, int revision) {
        return show(UNPROCESSABLE, form, course, check.faults(), at(id, revision));
    }

    private static Map<String, Object> at(PathId id, int revision) {
        return Map.of("action", "drafts/" + id, "revision", revision);
    }

    private Response show(
            int status, PathForm form, CourseId course, Map<String, String> faults, Map<String, Object> target) {
        Texts texts = pages.texts();
        Map<String, Object> parameters = new HashMap<>(target);
        parameters.put("t", texts);
        parameters.put("base", current.get().id().path());
        parameters.put("form", form);
        parameters.put("faults", faults);
        parameters.put("offers", offers(course));
        return pages.show(
                status,
                Page.of(texts.of("paths.draft.title"), TEMPLATES.content("draft.jte", parameters))
                        .in("paths"));
    }
}
