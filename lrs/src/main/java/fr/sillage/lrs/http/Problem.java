package fr.sillage.lrs.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.validation.JsonTrees;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A refusal as {@code application/problem+json} (RFC 9457): title, status, detail and, for a document, its pointer. */
public final class Problem {
    private Problem() {}

    public static Response of(int status, String detail) {
        return of(status, detail, "");
    }

    public static Response of(int status, String detail, String pointer) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        Response.Status known = Response.Status.fromStatusCode(status);
        problem.put("title", known == null ? "Refused" : known.getReasonPhrase());
        problem.put("status", status).put("detail", detail);
        if (!pointer.isEmpty()) problem.put("pointer", pointer);
        return Response.status(status)
                .type("application/problem+json")
                .entity(JsonTrees.write(problem).getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
