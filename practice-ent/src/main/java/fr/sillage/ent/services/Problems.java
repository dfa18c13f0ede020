package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Refusals as JSON, in the form of RFC 6749, 5.2. */
final class Problems {

    private Problems() {}

    static Response.ResponseBuilder of(int status, String code, String detail) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(JsonNodeFactory.instance
                        .objectNode()
                        .put("error", code)
                        .put("error_description", detail)
                        .toString());
    }
}
