package fr.sillage.lrs.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the JAX-RS runtime itself refuses: unknown address, method, content type. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response original = refusal.getResponse();
        if (original.hasEntity()) return original;
        Response problem = Problem.of(original.getStatus(), detail(original.getStatus()));
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "there is no such resource";
            case 405 -> "this resource does not take that method";
            case 406 -> "this resource gives application/json";
            case 415 -> "send application/json; attachments in multipart/mixed are not taken yet, name them by fileUrl";
            default -> "the request cannot be served";
        };
    }
}
