package fr.sillage.ent.services;

import fr.sillage.ent.gradebook.GradeRefused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** What the gradebook refuses, as an answer. */
@Provider
public class GradeRefusedMapper implements ExceptionMapper<GradeRefused> {

    @Override
    public Response toResponse(GradeRefused refused) {
        String code = refused.reason().name().toLowerCase(Locale.ROOT);
        return Problems.of(refused.reason().status(), code, refused.getMessage())
                .build();
    }
}
