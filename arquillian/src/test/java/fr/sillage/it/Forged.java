package fr.sillage.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Compact tokens written by hand: header and payload are whatever text one wants, the signature is a real one or none. */
record Forged(String header, String payload) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** RFC 7518 §3.3. */
    String rs256(PrivateKey key) {
        return by("SHA256withRSA", key);
    }

    /** @param algorithm as the Java platform names it */
    String by(String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new java.security.spec.PSSParameterSpec(
                        "SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(key);
            signature.update(signed().getBytes(StandardCharsets.US_ASCII));
            return with(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 7518 §3.2, with bytes that a careless verifier might take for a secret. */
    String hs256(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // Java knows no empty key; HMAC pads with zeros, so one zero byte is the same key (RFC 2104 §2)
            mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, "HmacSHA256"));
            return with(mac.doFinal(signed().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String with(byte[] signature) {
        return signed() + "." + BASE64.encodeToString(signature);
    }

    private String signed() {
        return encoded(header) + "." + encoded(payload);
    }

    static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
