package fr.sillage.lti.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.lti.platforms.Settings;
import fr.sillage.lti.services.Scope;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What we say of ourselves, Dynamic Registration 1.0 §3.6 and OpenID Connect Registration §2. */
final class ToolConfiguration {

    static final String LTI = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private ToolConfiguration() {}

    static String json(Settings settings) {
        String launch = settings.at("/lti/launch").toString();
        ObjectNode json = Json.MAPPER
                .createObjectNode()
                .put("application_type", "web")
                .put("client_name", "Sillage")
                .put("initiate_login_uri", settings.at("/lti/login").toString())
                .put("jwks_uri", settings.at("/lti/keys").toString())
                .put("token_endpoint_auth_method", "private_key_jwt")
                .put("scope", Arrays.stream(Scope.values()).map(Scope::uri).collect(Collectors.joining(" ")));
        json.putArray("response_types").add("id_token");
        json.putArray("grant_types").add("implicit").add("client_credentials");
        json.putArray("redirect_uris").add(launch);
        ObjectNode lti = json.putObject(LTI)
                // Moodle compares it with the target's authority, a port that is not the scheme's own included
                .put("domain", settings.publicUrl().getRawAuthority())
                .put("target_link_uri", launch)
                .put("description", "Exercices, suivi et parcours hybrides");
        // No name and no address: nothing of them is used at a launch
        lti.putArray("claims").add("iss").add("sub");
        lti.putArray("messages").addObject().put("type", "LtiResourceLinkRequest");
        lti.withArray("messages")
                .addObject()
                .put("type", "LtiDeepLinkingRequest")
                .put("target_link_uri", launch)
                .put("label", "Sillage");
        return json.toString();
    }
}
