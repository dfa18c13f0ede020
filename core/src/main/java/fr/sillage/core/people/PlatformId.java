package fr.sillage.core.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One registration of an LTI platform: the pair (issuer, client id), LTI Security Framework 1.0 §3. */
public record PlatformId(UUID value) {

    /** The same pair gives the same id on every node and after every restart, wherever the registration is kept. */
    public static PlatformId of(String issuer, String clientId) {
        return new PlatformId(UUID.nameUUIDFromBytes((issuer + '\n' + clientId).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
