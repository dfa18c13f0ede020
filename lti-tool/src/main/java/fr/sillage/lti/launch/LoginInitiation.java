package fr.sillage.lti.launch;

import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Registrations;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A platform asks us to log somebody in (LTI Security Framework 1.0 §5.1.1.1, LTI Core 1.3 §4.1).
 *
 * @param platform found by issuer and client id
 * @param inWindow whether it came from our own button, so from a window of its own
 */
record LoginInitiation(
        Registration platform, String loginHint, Optional<String> messageHint, String target, boolean inWindow) {

    static final String IN_WINDOW = "in_window";

    /** @throws fr.sillage.core.refusals.RefusedException with a {@link Reason} of the first group */
    static LoginInitiation read(Parameters sent, Registrations registrations, Predicate<String> isOurs) {
        String issuer = required(sent, "iss");
        String loginHint = required(sent, "login_hint");
        String target = required(sent, "target_link_uri");
        Optional<String> messageHint = sent.bounded("lti_message_hint");
        sent.bounded("lti_deployment_id");
        sent.bounded("lti_storage_target");
        Registration platform = platform(registrations.ofIssuer(issuer), sent.bounded("client_id"));
        if (!isOurs.test(target)) throw Reason.TARGET_FOREIGN.refused();
        return new LoginInitiation(
                platform, loginHint, messageHint, target, sent.find(IN_WINDOW).isPresent());
    }

    private static String required(Parameters sent, String name) {
        return sent.bounded(name).orElseThrow(() -> Reason.INITIATION_INCOMPLETE.refused(name));
    }

    private static Registration platform(List<Registration> ofIssuer, Optional<String> clientId) {
        if (ofIssuer.isEmpty()) throw Reason.ISSUER_UNKNOWN.refused();
        if (clientId.isEmpty() && ofIssuer.size() > 1) throw Reason.CLIENT_AMBIGUOUS.refused();
        return ofIssuer.stream()
                .filter(one -> clientId.isEmpty() || one.clientId().equals(clientId.get()))
                .findFirst()
                .orElseThrow(Reason.CLIENT_UNKNOWN::refused);
    }
}
