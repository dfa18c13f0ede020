package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.directory.School;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What one platform holds: gradebook, people, counted calls. */
@Path("/control/{platform}")
@Produces(MediaType.APPLICATION_JSON)
public class InsideResource {

    @Inject
    Platforms platforms;

    @PathParam("platform")
    String path;

    @GET
    @Path("/gradebook")
    public String gradebook() {
        return platforms.at(path).gradebook().json().toString();
    }

    @DELETE
    @Path("/gradebook")
    public Response clearGradebook() {
        platforms.at(path).gradebook().clear();
        return Response.noContent().build();
    }

    @GET
    @Path("/calls")
    public String calls() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        platforms.at(path).calls().counts().forEach(json::put);
        return json.toString();
    }

    @DELETE
    @Path("/calls")
    public Response clearCalls() {
        platforms.at(path).calls().clear();
        return Response.noContent().build();
    }

    @GET
    @Path("/people")
    public String people() {
        Directory directory = platforms.at(path).directory();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        directory.people().forEach(person -> add(list.addObject(), person, directory));
        return list.toString();
    }

    private static void add(ObjectNode json, Person person, Directory directory) {
        json.put("sub", person.sub());
        json.put("name", person.name());
        json.put("occupation", person.occupation());
        json.put("uai", person.school().map(School::uai).orElse(null));
        ArrayNode links = json.putArray("links");
        directory.linksOf(person).forEach(link -> add(links.addObject(), link, person, directory));
    }

    private static void add(ObjectNode json, ResourceLink link, Person person, Directory directory) {
        json.put("id", link.id());
        link.courseId().flatMap(directory::course).ifPresent(course -> {
            json.put("course", course.id());
            course.roleOf(person.sub()).ifPresent(role -> json.put("role", role.shortName()));
        });
    }
}
