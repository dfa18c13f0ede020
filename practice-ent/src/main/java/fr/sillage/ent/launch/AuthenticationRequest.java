package fr.sillage.ent.launch;

import fr.sillage.ent.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tool asks of the authorization endpoint (LTI Security Framework 1.0, 5.1.1.2).
 *
 * @param parameters with all their values, so that a doubled one can be refused
 */
public record AuthenticationRequest(Map<String, List<String>> parameters) {

    private static final List<String> REQUIRED = List.of(
            "scope",
            "response_type",
            "client_id",
            "redirect_uri",
            "login_hint",
            "lti_message_hint",
            "state",
            "nonce",
            "response_mode",
            "prompt");

    /** Whether an answer, even a refusal, may be posted to the redirect URI: registered, to the letter. */
    public boolean comesFrom(Registration registration) {
        return value("client_id").equals(Optional.of(registration.clientId()))
                && value("redirect_uri").equals(Optional.of(registration.toolLaunchUrl()));
    }

    /** The first flaw, as an OpenID Connect error code with its description. */
    public Optional<Flaw> flaw() {
        return doubled()
                .or(this::missing)
                .or(() -> unless("scope", "openid", "invalid_scope"))
                .or(() -> unless("response_type", "id_token", "unsupported_response_type"))
                .or(() -> unless("response_mode", "form_post", "invalid_request"))
                .or(() -> unless("prompt", "none", "invalid_request"));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name))
                .filter(list -> list.size() == 1)
                .map(list -> list.get(0))
                .filter(text -> !text.isEmpty());
    }

    private Optional<Flaw> doubled() {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .findFirst()
                .map(entry -> new Flaw("invalid_request", "more than one " + entry.getKey()));
    }

    private Optional<Flaw> missing() {
        return REQUIRED.stream()
                .filter(name -> value(name).isEmpty())
                .findFirst()
                .map(name -> new Flaw("invalid_request", "no " + name));
    }

    private Optional<Flaw> unless(String name, String expected, String error) {
        return value(name)
                .filter(found -> !found.equals(expected))
                .map(found -> new Flaw(error, name + " must be " + expected));
    }

    /** An error as OpenID Connect Core, 3.1.2.6 names it. */
    public record Flaw(String error, String description) {}
}
