package fr.sillage.exerciser.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The exercise that ships with Sillage. */
public final class Example {

    private static final String FILE = "/fr/sillage/exerciser/demo/equations-et-accords.gift";

    private Example() {}

    /** The file, as a teacher would send it. */
    public static byte[] file() {
        try (InputStream content = Example.class.getResourceAsStream(FILE)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImportReport report() {
        return GiftImport.read(file());
    }
}
