package fr.sillage.lti.launch;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.ResourceLinkId;
import fr.sillage.core.organisations.Organisations;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Arrival;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.Seated;
import fr.sillage.core.seats.Seats;
import fr.sillage.core.sections.Bar;
import fr.sillage.core.sections.Section;
import fr.sillage.lti.deeplinking.Linked;
import fr.sillage.lti.deeplinking.Selections;
import fr.sillage.lti.services.ServicesOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Seats somebody whose launch passed every check: nonce, person, course, services and seat in one commit, or nothing. */
@ApplicationScoped
public class Launching {

    private final Nonces nonces;
    private final People people;
    private final Courses courses;
    private final Organisations organisations;
    private final ServicesOffered services;
    private final Seats seats;
    private final Selections selections;
    private final Linked linked;
    private final Bar bar;

    @Inject
    Launching(
            Nonces nonces,
            People people,
            Courses courses,
            Organisations organisations,
            ServicesOffered services,
            Seats seats,
            Selections selections,
            Linked linked,
            Bar bar) {
        this.nonces = nonces;
        this.people = people;
        this.courses = courses;
        this.organisations = organisations;
        this.services = services;
        this.seats = seats;
        this.selections = selections;
        this.linked = linked;
        this.bar = bar;
    }

    /** @throws fr.sillage.core.refusals.RefusedException NONCE_REUSED */
    @Transactional
    public Seated seat(LaunchRequest request, String nonce) {
        nonces.burn(nonce);
        PlatformId platform = request.platform().id();
        PersonId person = people.arriving(new Identity(platform, request.subject()));
        request.school().ifPresent(code -> organisations.affiliate(person, code));
        Optional<CourseId> course = request.context().map(context -> enter(request, context, person));
        Optional<ResourceLinkId> link =
                request.resourceLink().map(id -> courses.linked(platform, request.deployment(), course, id));
        Seated seated = seats.take(new Arrival(
                person,
                platform,
                course,
                link,
                request.roles(),
                request.audience(),
                request.language(),
                request.platform().frameOrigins()));
        request.selection()
                .ifPresent(selection -> selections.begin(seated.seat().id(), selection));
        return seated;
    }

    /** Where the person goes: to what the link names, else to the first section that is theirs. */
    public String landing(LaunchRequest request, Seat seat) {
        return seat.id().path()
                + request.activity()
                        .map(activity -> linked.entrance(activity, seat))
                        .or(() -> bar.first(seat).map(Section::path))
                        .orElse("");
    }

    private CourseId enter(LaunchRequest request, Context context, PersonId person) {
        CourseId course = courses.opened(request.platform().id(), context.id(), context.title(), request.audience())
                .id();
        courses.join(course, person, request.roles());
        services.offered(course, request.services());
        return course;
    }
}
