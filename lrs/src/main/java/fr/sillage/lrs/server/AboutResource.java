package fr.sillage.lrs.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What this store speaks, for anyone, without credentials or version (xAPI 1.0.3 Communication 2.8). */
@Path("about")
public class AboutResource {
    @GET
    @Produces("application/json")
    public String about() {
        return "{\"version\":[\"2.0.0\",\"1.0.3\",\"1.0.2\",\"1.0.1\",\"1.0.0\"]}";
    }
}
