package fr.sillage.lti.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that guards the keys: AES-256-GCM, bound to the name of what it wraps. */
final class MasterKey {

    private static final int IV = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    MasterKey(byte[] bits) {
        if (bits.length != 32) throw new IllegalArgumentException("a master key has 32 bytes");
        this.key = new SecretKeySpec(bits, "AES");
    }

    /** @throws IllegalArgumentException one line, when the file does not hold 32 bytes in base64 */
    static MasterKey read(Path file) {
        try {
            return new MasterKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("master key file " + file + ": not 32 bytes in base64", e);
        }
    }

    byte[] wrap(String name, byte[] clear) {
        byte[] iv = new byte[IV];
        RANDOM.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, name, iv, clear);
        byte[] wrapped = Arrays.copyOf(iv, IV + sealed.length);
        System.arraycopy(sealed, 0, wrapped, IV, sealed.length);
        return wrapped;
    }

    /** @throws IllegalStateException when this key did not wrap it, or not under that name */
    byte[] unwrap(String name, byte[] wrapped) {
        return crypt(
                Cipher.DECRYPT_MODE, name, Arrays.copyOf(wrapped, IV), Arrays.copyOfRange(wrapped, IV, wrapped.length));
    }

    private byte[] crypt(int mode, String name, byte[] iv, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, iv));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + " was not wrapped under this master key", e);
        }
    }
}
