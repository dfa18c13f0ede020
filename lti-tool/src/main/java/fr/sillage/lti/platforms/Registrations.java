package fr.sillage.lti.platforms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PlatformId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All registrations in force; no two of them share issuer and client id. */
public record Registrations(List<Registration> all) {

    private static final long LARGEST_FILE = 5_000_000;

    public Registrations {
        all = List.copyOf(all);
    }

    public static Registrations none() {
        return new Registrations(List.of());
    }

    /**
     * Reads {@code [{"name","issuer","clientId","deployments":["…"],"loginUrl","tokenUrl","keysUrl"}]}, with optional
     * {@code "audience":"teachers"|"pupils"} and {@code "frameOrigins":["…"]}. Needs no server.
     *
     * @throws RegistrationsUnreadable one line: which file, which entry, which member, why
     */
    public static Registrations read(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new RegistrationsUnreadable(file, "no such file");
            if (Files.size(file) > LARGEST_FILE) throw new RegistrationsUnreadable(file, "larger than 5 MB");
            return of(file, Json.MAPPER.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RegistrationsUnreadable(file, "not JSON, line " + line);
        } catch (IOException e) {
            throw new RegistrationsUnreadable(file, "not readable");
        }
    }

    public List<Registration> ofIssuer(String issuer) {
        return all.stream().filter(one -> one.issuer().equals(issuer)).toList();
    }

    public Optional<Registration> byId(PlatformId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Our client ids at an issuer: nobody else belongs into a token's audience. */
    public Set<String> clientsAt(String issuer) {
        return ofIssuer(issuer).stream().map(Registration::clientId).collect(Collectors.toUnmodifiableSet());
    }

    private static Registrations of(Path file, JsonNode list) {
        if (!list.isArray()) throw new RegistrationsUnreadable(file, "not an array of registrations");
        List<Registration> all = new ArrayList<>();
        Set<PlatformId> seen = new HashSet<>();
        for (JsonNode entry : list) {
            int number = all.size() + 1;
            Registration registration = new RegistrationReader(entry, file, number).read();
            if (!seen.add(registration.id())) {
                throw new RegistrationsUnreadable(file, number, "issuer and clientId stand twice");
            }
            all.add(registration);
        }
        return new Registrations(all);
    }
}
