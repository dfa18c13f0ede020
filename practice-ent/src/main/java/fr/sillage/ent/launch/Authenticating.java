package fr.sillage.ent.launch;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.launch.AuthenticationRequest.Flaw;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers an authentication request by the fields of a form post to the tool: an id_token, or an error. */
public final class Authenticating {

    private final Registration registration;
    private final LoginHints hints;
    private final IdTokens idTokens;
    private final Switchboard switches;

    public Authenticating(Registration registration, LoginHints hints, IdTokens idTokens, Switchboard switches) {
        this.registration = registration;
        this.hints = hints;
        this.idTokens = idTokens;
        this.switches = switches;
    }

    /**
     * The fields to post to the redirect URI, or none when that URI or the client is not the registered one: then nothing may be
     * posted anywhere. A well-formed request burns its login hint.
     *
     * @param signedIn whether this browser signed in as a person, asked only with the switch {@code requireSession}
     */
    public Optional<Map<String, String>> answer(AuthenticationRequest request, Predicate<Person> signedIn) {
        if (!request.comesFrom(registration)) {
            return Optional.empty();
        }
        Map<String, String> fields =
                request.flaw().map(Authenticating::error).orElseGet(() -> login(request, signedIn));
        request.value("state").ifPresent(state -> fields.put("state", returned(state)));
        return Optional.of(fields);
    }

    private Map<String, String> login(AuthenticationRequest request, Predicate<Person> signedIn) {
        Optional<Visit> visit = request.value("login_hint").flatMap(hints::take).filter(found -> request.value(
                        "lti_message_hint")
                .equals(Optional.of(found.link().id())));
        if (visit.isEmpty()) {
            return error(new Flaw("invalid_request", "login_hint unknown, over or already used"));
        }
        if (switches.using(Switch.REQUIRE_SESSION) && !signedIn.test(visit.get().person())) {
            return error(new Flaw("login_required", "this browser is not signed in as that person"));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "id_token", idTokens.issue(visit.get(), request.value("nonce").orElseThrow()));
        return fields;
    }

    private static Map<String, String> error(Flaw flaw) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", flaw.error());
        fields.put("error_description", flaw.description());
        return fields;
    }

    private String returned(String state) {
        return switches.using(Switch.TAMPER_STATE) ? "tampered-" + state : state;
    }
}
