package fr.sillage.ent.launch;

import fr.sillage.ent.keys.RsaKeys;
import fr.sillage.ent.keys.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import org.jose4j.jca.ProviderContext;
import org.jose4j.jwa.AlgorithmFactoryFactory;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignatureAlgorithm;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.InvalidAlgorithmException;
import org.jose4j.lang.JoseException;

/**
 * Makes the compact form of a recipe. jose4j's algorithms are used below its JsonWebSignature, which rightly refuses most of what
 * tests need: a header that lies about its algorithm, none, a public key as a secret.
 */
final class TokenSigner {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final RsaJsonWebKey STRANGER = RsaKeys.fresh();

    private final SigningKeys keys;

    TokenSigner(SigningKeys keys) {
        this.keys = keys;
    }

    /** @throws IllegalArgumentException for an algorithm that does not exist */
    String sign(TokenRecipe recipe) {
        RsaJsonWebKey current = keys.current();
        RsaJsonWebKey signer = recipe.key() == TokenRecipe.Key.CURRENT ? current : STRANGER;
        String signed = encoded(recipe.headerJson(current.getKeyId())) + "."
                + encoded(recipe.claims().toString());
        byte[] signature = signature(recipe.algorithm(), signer, signed);
        if (recipe.flipped() && signature.length > 0) {
            signature[signature.length / 2] ^= 1;
        }
        return signed + "." + BASE64.encodeToString(signature);
    }

    private static byte[] signature(String name, RsaJsonWebKey signer, String signed) {
        if (name.equals(AlgorithmIdentifiers.NONE)) {
            return new byte[0];
        }
        try {
            JsonWebSignatureAlgorithm algorithm = AlgorithmFactoryFactory.getInstance()
                    .getJwsAlgorithmFactory()
                    .getAlgorithm(name);
            Key key = key(name, signer);
            return algorithm.sign(
                    algorithm.prepareForSign(key, new ProviderContext()), signed.getBytes(StandardCharsets.US_ASCII));
        } catch (InvalidAlgorithmException unknown) {
            throw new IllegalArgumentException("unknown algorithm " + name, unknown);
        } catch (JoseException unusable) {
            throw new IllegalArgumentException("cannot sign with " + name, unusable);
        }
    }

    private static Key key(String name, RsaJsonWebKey signer) {
        // The old attack: a verifier that lets the header choose takes the published key for a shared secret
        return name.startsWith("HS") ? new HmacKey(signer.getKey().getEncoded()) : signer.getPrivateKey();
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
