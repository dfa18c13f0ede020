package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.access.Scope;
import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Enrolment;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The roster of one course (NRPS 2.0, 2): short role names and {@code Active}, as Moodle gives them. */
@Path("/{platform}/services/CourseSection/{course}/bindings/{type}/memberships")
public class MembershipsResource {

    @Inject
    Platforms platforms;

    @GET
    @Produces(MediaTypes.ROSTER)
    public Response list(
            @BeanParam Call call,
            @PathParam("type") String type,
            @QueryParam("role") String role,
            @QueryParam("limit") int limit,
            @QueryParam("from") int from) {
        Platform platform = platforms.at(call.platform);
        platform.calls().count("memberships");
        if (!platform.registration().deploymentId().equals(type)) {
            throw new NotFoundException();
        }
        call.checkBearer(platform, Scope.ROSTER);
        Course course = platform.directory().course(call.course).orElseThrow(NotFoundException::new);
        List<Enrolment> wanted = course.enrolments().stream()
                .filter(enrolment -> role == null || enrolment.role().isNamed(role))
                .toList();
        String address = platform.registration().memberships(course.id());
        String filtered = role == null ? address : address + "?role=" + URLEncoder.encode(role, StandardCharsets.UTF_8);
        Slice<Enrolment> slice = Slice.of(wanted, limit, from, filtered);
        return slice.answer(roster(platform, course, address, slice.items()), MediaTypes.ROSTER);
    }

    private static ObjectNode roster(Platform platform, Course course, String address, List<Enrolment> enrolments) {
        ObjectNode roster = JsonNodeFactory.instance.objectNode();
        roster.put("id", address);
        roster.putObject("context")
                .put("id", course.id())
                .put("label", course.label())
                .put("title", course.title());
        ArrayNode members = roster.putArray("members");
        boolean named = !platform.switches().using(Switch.HIDE_NAMES);
        enrolments.forEach(enrolment -> members.add(member(enrolment, named)));
        return roster;
    }

    private static ObjectNode member(Enrolment enrolment, boolean named) {
        Person person = enrolment.person();
        ObjectNode member = JsonNodeFactory.instance.objectNode();
        member.put("status", "Active");
        member.put("user_id", person.sub());
        member.putArray("roles").add(enrolment.role().shortName());
        if (named) {
            member.put("name", person.name());
            member.put("given_name", person.given());
            member.put("family_name", person.family());
            member.put("email", person.email());
            member.put("lis_person_sourcedid", person.sourcedId());
        }
        return member;
    }
}
