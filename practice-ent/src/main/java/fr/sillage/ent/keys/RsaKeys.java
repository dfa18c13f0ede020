package fr.sillage.ent.keys;

import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Makes RSA keys as LTI wants them: 2048 bits, RS256, for signatures, with an id. */
public final class RsaKeys {

    private static final int BITS = 2048;

    private RsaKeys() {}

    public static RsaJsonWebKey fresh() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setUse(Use.SIGNATURE);
            return key;
        } catch (JoseException withoutRsa) {
            throw new IllegalStateException("this Java has no RSA", withoutRsa);
        }
    }
}
