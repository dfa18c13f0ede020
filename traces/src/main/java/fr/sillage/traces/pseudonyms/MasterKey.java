package fr.sillage.traces.pseudonyms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The 32 bytes that everything secret is derived from. Written nowhere but in their file. */
final class MasterKey {

    static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param file Base64 of 32 bytes, white space around it ignored
     * @throws KeyRefused in one line, when it cannot be read or is not that
     */
    static MasterKey read(Path file) {
        try {
            return of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new KeyRefused(
                    "the master key file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new KeyRefused("the master key is not Base64");
        }
        if (bytes.length != BYTES) throw new KeyRefused("the master key has " + bytes.length + " bytes, not " + BYTES);
        return new MasterKey(bytes);
    }

    byte[] derive(byte[] salt, byte[] info) {
        return Hmac.derive(bytes, salt, info);
    }
}
