package fr.sillage.lti.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/** One pair of ours, private part included, and from when on it signs. */
record ToolKey(int generation, RSAKey pair, Instant signsFrom) {

    boolean signsAt(Instant now) {
        return !now.isBefore(signsFrom);
    }
}
