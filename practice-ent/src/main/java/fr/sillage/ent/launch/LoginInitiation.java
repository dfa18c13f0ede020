package fr.sillage.ent.launch;

import fr.sillage.ent.registration.Registration;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters that Moodle sends to start a login (LTI Security Framework 1.0, 5.1.1.1), in its order. */
public record LoginInitiation(Map<String, String> parameters) {

    /** @param storageTarget frame of the platform storage; Moodle 4.5 names none */
    public static LoginInitiation of(
            Registration registration, Visit visit, String loginHint, Optional<String> storageTarget) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", registration.issuer());
        parameters.put("target_link_uri", registration.toolLaunchUrl());
        parameters.put("login_hint", loginHint);
        parameters.put("lti_message_hint", visit.link().id());
        parameters.put("client_id", registration.clientId());
        parameters.put("lti_deployment_id", registration.deploymentId());
        storageTarget.ifPresent(target -> parameters.put("lti_storage_target", target));
        return new LoginInitiation(parameters);
    }

    /** The same as a GET navigation. */
    public URI at(String loginUrl) {
        return URI.create(loginUrl
                + parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", "")));
    }
}
