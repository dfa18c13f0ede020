package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.Role;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;

/** A course's gradebook, for its teacher only. */
@Path("/{platform}/people/{sub}/courses/{course}/gradebook")
public class GradebookResource {

    @Inject
    Platforms platforms;

    @Inject
    Templates templates;

    @GET
    @Produces("text/html; charset=utf-8")
    public String show(
            @PathParam("platform") String path, @PathParam("sub") String sub, @PathParam("course") String courseId) {
        Platform platform = platforms.at(path);
        Person person = platform.directory().person(sub).orElseThrow(NotFoundException::new);
        Course course = platform.directory()
                .course(courseId)
                .filter(found -> found.roleOf(sub).equals(Optional.of(Role.TEACHER)))
                .orElseThrow(NotFoundException::new);
        return templates.render("gradebook", GradebookView.of(platform, person, course));
    }
}
