package fr.sillage.lti.platforms;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.courses.Audience;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of the platforms file, and says which member is wrong. */
final class RegistrationReader {

    private final JsonNode entry;
    private final Path file;
    private final int number;

    RegistrationReader(JsonNode entry, Path file, int number) {
        this.entry = entry;
        this.file = file;
        this.number = number;
    }

    Registration read() {
        if (!entry.isObject()) throw unreadable("not an object");
        return new Registration(
                text("name"),
                text("issuer"),
                text("clientId"),
                deployments(),
                address("loginUrl"),
                address("tokenUrl"),
                address("keysUrl"),
                audience(),
                frameOrigins());
    }

    private String text(String member) {
        String value = entry.path(member).asText("").strip();
        if (!entry.path(member).isTextual() || value.isEmpty()) throw unreadable(member + " is not a text");
        return value;
    }

    private Set<String> deployments() {
        List<String> texts = texts("deployments");
        if (texts.isEmpty()) throw unreadable("deployments is not a list of texts");
        return Set.copyOf(new LinkedHashSet<>(texts));
    }

    private URI address(String member) {
        return safe(member, text(member));
    }

    private Optional<Audience> audience() {
        if (!entry.has("audience")) return Optional.empty();
        return switch (text("audience")) {
            case "teachers" -> Optional.of(Audience.TEACHERS);
            case "pupils" -> Optional.of(Audience.PUPILS);
            default -> throw unreadable("audience is neither teachers nor pupils");
        };
    }

    private List<String> frameOrigins() {
        return texts("frameOrigins").stream()
                .map(origin -> Addresses.origin(safe("frameOrigins", origin)))
                .toList();
    }

    private URI safe(String member, String text) {
        URI address =
                Addresses.parse(text).orElseThrow(() -> unreadable(member + " is not an absolute http(s) address"));
        if (!Addresses.isSafe(address)) throw unreadable(member + ": plain http is for loopback hosts only");
        return address;
    }

    private List<String> texts(String member) {
        JsonNode list = entry.path(member);
        if (list.isMissingNode()) return List.of();
        if (!list.isArray()) throw unreadable(member + " is not a list");
        java.util.ArrayList<String> texts = new java.util.ArrayList<>();
        for (JsonNode one : list) {
            if (!one.isTextual() || one.asText().isBlank()) throw unreadable(member + " is not a list of texts");
            texts.add(one.asText());
        }
        return texts;
    }

    private RegistrationsUnreadable unreadable(String reason) {
        return new RegistrationsUnreadable(file, number, reason);
    }
}
