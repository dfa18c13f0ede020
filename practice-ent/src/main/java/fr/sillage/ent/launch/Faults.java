package fr.sillage.ent.launch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Spoils an honest token as the switchboard says. */
final class Faults {

    private static final long AN_HOUR = Duration.ofHours(1).toSeconds();

    private final Switchboard switches;

    Faults(Switchboard switches) {
        this.switches = switches;
    }

    TokenRecipe applied(ObjectNode honest) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        if (switches.using(Switch.OMIT_KID)) {
            header.putNull("kid");
        }
        if (switches.using(Switch.UNKNOWN_KID)) {
            header.put("kid", "a-key-nobody-published");
        }
        TokenRecipe recipe =
                TokenRecipe.honest(honest).withClaims(wrongClaims(honest)).withHeader(header);
        Optional<String> algorithm = switches.use(Switch.WRONG_ALG);
        TokenRecipe signed = algorithm.map(recipe::signedWith).orElse(recipe);
        return switches.using(Switch.BAD_SIGNATURE) ? signed.withFlippedSignature() : signed;
    }

    private ObjectNode wrongClaims(ObjectNode honest) {
        ObjectNode wrong = JsonNodeFactory.instance.objectNode();
        put(wrong, Switch.WRONG_ISS, "iss", honest.path("iss").asText() + "/");
        put(wrong, Switch.WRONG_AUD, "aud", "another-client");
        put(wrong, Switch.WRONG_DEPLOYMENT, Claims.DEPLOYMENT_ID, "999999");
        put(wrong, Switch.WRONG_NONCE, "nonce", "a-nonce-nobody-made");
        put(wrong, Switch.WRONG_VERSION, Claims.VERSION, "1.2.0");
        put(wrong, Switch.WRONG_MESSAGE_TYPE, Claims.MESSAGE_TYPE, "LtiUnknownRequest");
        remove(wrong, Switch.NO_SUB, List.of("sub"));
        remove(wrong, Switch.NO_RESOURCE_LINK, List.of(Claims.RESOURCE_LINK));
        remove(wrong, Switch.HIDE_NAMES, List.of("given_name", "family_name", "name", "email", Claims.LIS, Claims.EXT));
        if (switches.using(Switch.EXPIRED_TOKEN)) {
            wrong.put("iat", honest.path("iat").asLong() - AN_HOUR);
            wrong.put("exp", honest.path("exp").asLong() - AN_HOUR);
        }
        return wrong;
    }

    private void put(ObjectNode wrong, Switch which, String claim, String value) {
        if (switches.using(which)) {
            wrong.put(claim, value);
        }
    }

    private void remove(ObjectNode wrong, Switch which, List<String> claims) {
        if (switches.using(which)) {
            claims.forEach(wrong::putNull);
        }
    }
}
