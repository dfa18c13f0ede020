package fr.sillage.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.UUID;

/** A row of the answers. */
record StoredAnswer(UUID id, UUID attempt, UUID item, int attemptTry, JsonNode response, BigDecimal scaled) {

    boolean holds(Claim claim) {
        return attempt.equals(claim.attempt())
                && item.equals(claim.item())
                && attemptTry == claim.attemptTry()
                && response.equals(claim.response())
                && (scaled.compareTo(BigDecimal.ONE) == 0) == claim.right();
    }
}
