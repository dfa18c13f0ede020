package fr.sillage.lrs.statements;

import fr.sillage.lrs.http.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request, no more than a server with many clients can hold. */
final class Body {
    /** Bytes; fifty statements of our own are about 100 kB. */
    static final int LIMIT = 1_048_576;

    private Body() {}

    /** @throws WebApplicationException 413 for a longer one, read no further than needed to know */
    static byte[] read(HttpHeaders headers, InputStream body) throws IOException {
        if (headers.getLength() > LIMIT) throw tooLarge();
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) throw tooLarge();
        return bytes;
    }

    private static WebApplicationException tooLarge() {
        return new WebApplicationException(
                Problem.of(413, "a request may have " + LIMIT + " bytes, send fewer statements"));
    }
}
