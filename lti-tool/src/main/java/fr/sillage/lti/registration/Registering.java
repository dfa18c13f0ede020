package fr.sillage.lti.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.json.Json;
import fr.sillage.lti.administration.AdministrationSecrets;
import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.administration.Secret;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.RemoteCalls;
import fr.sillage.lti.platforms.Settings;
import fr.sillage.lti.platforms.StoredRegistrations;
import fr.sillage.lti.platforms.StoredRegistrations.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registers a platform that asks for it. */
@ApplicationScoped
public class Registering {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024;
    private static final int MOST_WAITING = 20;

    private final RemoteCalls calls;
    private final Platforms platforms;
    private final StoredRegistrations stored;
    private final AdministrationSecrets secrets;
    private final Settings settings;

    @Inject
    Registering(
            RemoteCalls calls,
            Platforms platforms,
            StoredRegistrations stored,
            AdministrationSecrets secrets,
            Settings settings) {
        this.calls = calls;
        this.platforms = platforms;
        this.stored = stored;
        this.secrets = secrets;
        this.settings = settings;
    }

    /** Where a configuration is to be read, if that is an address at all. */
    static URI configuration(String text) {
        return Addresses.parse(text)
                .filter(Addresses::isSafe)
                .orElseThrow(RegistrationRefusal.CONFIGURATION_ABSENT::refused);
    }

    /**
     * @param token of the platform, for its registration endpoint (§3.3)
     * @return whether it is in force, or waits
     * @throws fr.sillage.core.refusals.RefusedException with a {@link RegistrationRefusal}; nothing is kept then
     */
    State register(URI configuration, Optional<String> token, Optional<String> invitation) {
        Optional<Secret> good = invitation.map(Secret::new).filter(one -> secrets.isGood(one, Purpose.INVITATION));
        long waiting = stored.all().stream()
                .filter(one -> one.state() == State.PENDING)
                .count();
        if (good.isEmpty() && waiting >= MOST_WAITING) throw RegistrationRefusal.REGISTRATIONS_WAITING.refused();
        PlatformConfiguration platform = PlatformConfiguration.read(read(configuration), configuration);
        Registration registration = registered(platform, token);
        boolean known = platforms.isOfFile(registration.id());
        State state =
                good.filter(one -> secrets.spend(one, Purpose.INVITATION)).isPresent() ? State.ACTIVE : State.PENDING;
        if (known || !stored.add(registration, state)) throw RegistrationRefusal.REGISTRATION_KNOWN.refused();
        return state;
    }

    private JsonNode read(URI configuration) {
        try {
            return json(calls.send(
                    HttpRequest.newBuilder(configuration)
                            .header("Accept", "application/json")
                            .build(),
                    LIMIT,
                    LARGEST));
        } catch (IOException e) {
            throw RegistrationRefusal.CONFIGURATION_UNFIT.refused(e.getClass().getSimpleName());
        }
    }

    private Registration registered(PlatformConfiguration platform, Optional<String> token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(platform.registration())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ToolConfiguration.json(settings)));
        token.filter(text -> text.matches("[\\x21-\\x7e]{1,8000}"))
                .ifPresent(text -> request.header("Authorization", "Bearer " + text));
        try {
            JsonNode answer = json(calls.send(request.build(), LIMIT, LARGEST));
            String client = answer.path("client_id").asText();
            if (client.isBlank()) throw RegistrationRefusal.REGISTRATION_DENIED.refused("no client_id");
            String deployment =
                    answer.path(ToolConfiguration.LTI).path("deployment_id").asText();
            return new Registration(
                    platform.name(),
                    platform.issuer(),
                    client,
                    deployment.isEmpty() ? Set.of() : Set.of(deployment),
                    platform.login(),
                    platform.token(),
                    platform.keys(),
                    Optional.empty(),
                    List.of());
        } catch (IOException e) {
            throw RegistrationRefusal.REGISTRATION_DENIED.refused(e.getClass().getSimpleName());
        }
    }

    private static JsonNode json(RemoteCalls.Answer answer) throws IOException {
        if (answer.statusCode() / 100 != 2) throw new IOException("status " + answer.statusCode());
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON");
        }
    }
}
