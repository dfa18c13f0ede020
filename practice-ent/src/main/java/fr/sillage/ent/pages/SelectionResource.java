package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.directory.Role;
import fr.sillage.ent.launch.LoginInitiation;
import fr.sillage.ent.launch.Visit;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.selection.SelectionRefused;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** "Ajouter une activité": the tool's picker in a frame, and where its answer arrives (Deep Linking 2.0). */
@Path("/{platform}/people/{sub}/courses/{course}/selection")
@Produces("text/html; charset=utf-8")
public class SelectionResource {

    @Inject
    Platforms platforms;

    @Inject
    Templates templates;

    @PathParam("platform")
    String path;

    @PathParam("sub")
    String sub;

    @PathParam("course")
    String courseId;

    @CookieParam(Signing.COOKIE)
    @DefaultValue("")
    String session;

    @GET
    public Response show() {
        Platform platform = platforms.at(path);
        Person teacher = teacher(platform);
        String signedIn =
                platforms.sessions().signIn(session, platform.registration().id(), teacher);
        return Response.ok(templates.render("adding", AddingView.of(platform, teacher, course(platform))))
                .header("Set-Cookie", Signing.header(signedIn))
                .build();
    }

    @GET
    @Path("/start")
    public Response start(@QueryParam("window") boolean window) {
        Platform platform = platforms.at(path);
        Person teacher = teacher(platform);
        ResourceLink place =
                new ResourceLink("choix-" + courseId, course(platform).title(), Optional.of(courseId));
        Visit visit = new Visit(
                teacher,
                place,
                window ? Visit.Target.WINDOW : Visit.Target.IFRAME,
                Optional.of(platform.selections().begin(sub, courseId)));
        LoginInitiation initiation = LoginInitiation.of(
                platform.registration(),
                visit,
                platform.hints().issue(visit),
                platform.switches().use(Switch.STORAGE_TARGET));
        return Response.status(Response.Status.FOUND)
                .location(initiation.at(platform.registration().toolLoginUrl()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@FormParam("JWT") @DefaultValue("") String jwt) {
        Platform platform = platforms.at(path);
        Person teacher = teacher(platform);
        Course course = course(platform);
        try {
            return Response.ok(templates.render(
                            "added",
                            AddedView.of(
                                    platform, teacher, course, platform.adding().add(jwt, sub, courseId))))
                    .build();
        } catch (SelectionRefused refused) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(templates.render("message", MessageView.of(refused)))
                    .build();
        }
    }

    private Person teacher(Platform platform) {
        return platform.directory()
                .person(sub)
                .filter(person -> course(platform).roleOf(sub).equals(Optional.of(Role.TEACHER)))
                .orElseThrow(NotFoundException::new);
    }

    private Course course(Platform platform) {
        return platform.directory().course(courseId).orElseThrow(NotFoundException::new);
    }
}
