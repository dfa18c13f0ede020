package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.interchange.GiftImport;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Refuses by its announced length what is far larger than any file taken, before a byte of it is read. */
@Provider
@UploadBounds.Bounded
public class UploadBounds implements ContainerRequestFilter {

    /** What the form's own boundaries and names may add. */
    private static final int AROUND = 64 * 1024;

    /** Marks the methods that take a file. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Bounded {}

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString("Content-Length");
        if (announced != null && isLarger(announced)) throw ImportRefusal.IMPORT_TOO_LARGE.refused();
    }

    private static boolean isLarger(String announced) {
        return announced.matches("\\d{10,}")
                || announced.matches("\\d+") && Long.parseLong(announced) > GiftImport.MAX_SIZE + AROUND;
    }
}
