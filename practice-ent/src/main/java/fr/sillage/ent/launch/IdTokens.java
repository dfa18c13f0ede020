package fr.sillage.ent.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.keys.SigningKeys;
import fr.sillage.ent.switches.Switchboard;
import java.time.Clock;

/** Issues id_tokens: honest claims, spoiled as the switchboard says, signed. */
public final class IdTokens {

    private final IdTokenClaims claims;
    private final TokenSigner signer;
    private final Faults faults;
    private final Clock clock;

    public IdTokens(IdTokenClaims claims, SigningKeys keys, Switchboard switches, Clock clock) {
        this.claims = claims;
        this.signer = new TokenSigner(keys);
        this.faults = new Faults(switches);
        this.clock = clock;
    }

    /** The id_token of a launch, in compact form. */
    public String issue(Visit visit, String nonce) {
        return signer.sign(faults.applied(honest(visit, nonce)));
    }

    /** The claims of a launch that nobody spoiled. */
    public ObjectNode honest(Visit visit, String nonce) {
        return claims.of(visit, nonce, clock.instant());
    }

    /** Any token, for the control room. */
    public String mint(TokenRecipe recipe) {
        return signer.sign(recipe);
    }
}
