package fr.sillage.traces.pseudonyms;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104), and one block of the key derivation made of it (RFC 5869). */
final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    static byte[] of(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HKDF with an output of 32 bytes: extract, then the first block of expand. */
    static byte[] derive(byte[] secret, byte[] salt, byte[] info) {
        byte[] firstBlock = Arrays.copyOf(info, info.length + 1);
        firstBlock[info.length] = 1;
        return of(of(salt, secret), firstBlock);
    }
}
