package fr.sillage.lti.platforms;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registrations for tests. */
public final class Registered {

    public static final String DEPLOYMENT = "07940580-b309-415e-a37c-914d387c1150";

    private Registered() {}

    public static Registration ent() {
        return client("sillage-1");
    }

    public static Registration client(String clientId) {
        return at("https://ent.example.org", clientId);
    }

    /** All addresses below one base, which is also the issuer. */
    public static Registration at(String base, String clientId) {
        return new Registration(
                "ENT",
                base,
                clientId,
                Set.of(DEPLOYMENT),
                URI.create(base + "/auth"),
                URI.create(base + "/token"),
                URI.create(base + "/jwks"),
                Optional.empty(),
                List.of());
    }
}
