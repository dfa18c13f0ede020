package fr.sillage.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lti.platforms.Addresses;
import java.net.URI;

/** What a platform says of itself, Dynamic Registration 1.0 §3.5.1 and OpenID Connect Discovery §3. */
record PlatformConfiguration(String issuer, String name, URI login, URI token, URI keys, URI registration) {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final int LONGEST_NAME = 100;

    /**
     * @param from where it was read
     * @throws fr.sillage.core.refusals.RefusedException CONFIGURATION_UNFIT, CONFIGURATION_FOREIGN
     */
    static PlatformConfiguration read(JsonNode json, URI from) {
        String issuer = json.path("issuer").asText();
        URI parsed = Addresses.parse(issuer).orElseThrow(() -> unfit("issuer"));
        if (!parsed.getHost().equalsIgnoreCase(from.getHost())) {
            throw RegistrationRefusal.CONFIGURATION_FOREIGN.refused();
        }
        String family = json.path(LTI).path("product_family_code").asText("");
        String name = (family.isBlank() ? "" : family + ", ") + parsed.getHost();
        return new PlatformConfiguration(
                issuer,
                name.replaceAll("\\p{Cntrl}", " ").substring(0, Math.min(LONGEST_NAME, name.length())),
                address(json, "authorization_endpoint"),
                address(json, "token_endpoint"),
                address(json, "jwks_uri"),
                address(json, "registration_endpoint"));
    }

    private static URI address(JsonNode json, String member) {
        return Addresses.parse(json.path(member).asText())
                .filter(Addresses::isSafe)
                .orElseThrow(() -> unfit(member));
    }

    private static fr.sillage.core.refusals.RefusedException unfit(String member) {
        return RegistrationRefusal.CONFIGURATION_UNFIT.refused(member);
    }
}
