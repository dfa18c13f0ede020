package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.launch.LoginInitiation;
import fr.sillage.ent.launch.Visit;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** A person's courses and the way from each into the tool. */
@Path("/{platform}/people/{sub}")
@Produces("text/html; charset=utf-8")
public class PersonResource {

    @Inject
    Platforms platforms;

    @Inject
    Templates templates;

    @PathParam("platform")
    String path;

    @PathParam("sub")
    String sub;

    @CookieParam(Signing.COOKIE)
    @DefaultValue("")
    String session;

    @GET
    public Response first() {
        Platform platform = platforms.at(path);
        Person person = person(platform);
        return page(platform, person, platform.directory().linksOf(person).get(0));
    }

    @GET
    @Path("/links/{link}")
    public Response link(@PathParam("link") String link) {
        Platform platform = platforms.at(path);
        Person person = person(platform);
        return page(platform, person, link(platform, person, link));
    }

    /** Starts the launch: by a redirect, which needs no script, or by a posted form as Moodle does when switched so. */
    @GET
    @Path("/links/{link}/start")
    public Response start(@PathParam("link") String link, @QueryParam("window") boolean window) {
        Platform platform = platforms.at(path);
        Person person = person(platform);
        Visit.Target target = window ? Visit.Target.WINDOW : Visit.Target.IFRAME;
        Visit visit = new Visit(person, link(platform, person, link), target);
        LoginInitiation initiation = LoginInitiation.of(
                platform.registration(),
                visit,
                platform.hints().issue(visit),
                platform.switches().use(Switch.STORAGE_TARGET));
        String login = platform.registration().toolLoginUrl();
        if (platform.switches().using(Switch.INITIATE_BY_POST)) {
            return Response.ok(templates.render("form-post", new FormPostView(login, initiation.parameters())))
                    .build();
        }
        return Response.status(Response.Status.FOUND)
                .location(initiation.at(login))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response page(Platform platform, Person person, ResourceLink link) {
        String signedIn =
                platforms.sessions().signIn(session, platform.registration().id(), person);
        boolean withStorage = platform.switches().current().containsKey(Switch.STORAGE_TARGET);
        return Response.ok(templates.render("person", PersonView.of(platform, person, link, withStorage)))
                .header("Set-Cookie", Signing.header(signedIn))
                .build();
    }

    private Person person(Platform platform) {
        return platform.directory().person(sub).orElseThrow(NotFoundException::new);
    }

    private static ResourceLink link(Platform platform, Person person, String id) {
        return platform.directory().linksOf(person).stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
