package fr.sillage.traces.sending;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where a store is and how we say who we are (Basic, RFC 7617). */
record StoreAddress(URI base, String key, String secret) {

    private static final String EMBEDDED = "http://127.0.0.1:8080/xapi";

    /**
     * As the environment says; by default the store beside us. Empty without credentials: nothing is sent then.
     *
     * @throws IllegalArgumentException when the address is none
     */
    static Optional<StoreAddress> in(Map<String, String> environment) {
        String key = environment.get("SILLAGE_LRS_KEY");
        String secret = environment.get("SILLAGE_LRS_SECRET");
        if (key == null || secret == null) return Optional.empty();
        String url = environment.getOrDefault("SILLAGE_LRS_URL", EMBEDDED).replaceAll("/+$", "");
        return Optional.of(new StoreAddress(URI.create(url), key, secret));
    }

    URI statements() {
        return URI.create(base + "/statements");
    }

    URI statement(String parameter, UUID id) {
        return URI.create(base + "/statements?" + parameter + "=" + id);
    }

    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret: this may be logged. */
    @Override
    public String toString() {
        return base.toString();
    }
}
