package fr.sillage.ent.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.access.AccessRefused.Reason;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a client's assertion into a token (LTI Security Framework 1.0, 4.1.1). Unknown scopes are left out, as in Moodle. */
public final class TokenEndpoint {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final ClientAssertions assertions;
    private final AccessTokens tokens;

    public TokenEndpoint(ClientAssertions assertions, AccessTokens tokens) {
        this.assertions = assertions;
        this.tokens = tokens;
    }

    /**
     * The answer of RFC 6749, 5.1, with the scopes that were granted.
     *
     * @param form the request's parameters, each at most once
     */
    public ObjectNode grant(Map<String, String> form) {
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw new AccessRefused(Reason.UNSUPPORTED_GRANT_TYPE, "grant_type must be client_credentials");
        }
        if (!ASSERTION_TYPE.equals(form.get("client_assertion_type")) || !form.containsKey("client_assertion")) {
            throw new AccessRefused(Reason.INVALID_REQUEST, "a JWT client assertion is required");
        }
        assertions.check(form.get("client_assertion"));
        Set<Scope> scopes = scopes(form.getOrDefault("scope", ""));
        return JsonNodeFactory.instance
                .objectNode()
                .put("access_token", tokens.issue(scopes))
                .put("token_type", "Bearer")
                .put("expires_in", AccessTokens.LIFE.toSeconds())
                .put("scope", scopes.stream().map(Scope::uri).collect(Collectors.joining(" ")));
    }

    private static Set<Scope> scopes(String asked) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String uri : asked.split(" ")) {
            Scope.of(uri).ifPresent(scopes::add);
        }
        if (scopes.isEmpty()) {
            throw new AccessRefused(Reason.INVALID_SCOPE, "none of the scopes is offered");
        }
        return scopes;
    }
}
