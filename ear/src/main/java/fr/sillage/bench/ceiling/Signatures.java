package fr.sillage.bench.ceiling;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;

/** How many RSA-2048 signatures over SHA-256, which every launch carries (RFC 7518 §3.3), one core verifies. */
public final class Signatures {

    private static final Duration TIME = Duration.ofSeconds(2);
    private static final int BITS = 2048;

    private Signatures() {}

    /** For each second of processor time: who else runs on the machine does not count. */
    public static double perSecondOfOneCore() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        byte[] content = new byte[1200];
        Signature signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(pair.getPrivate());
        signing.update(content);
        byte[] signature = signing.sign();
        rate(pair, content, signature);
        return rate(pair, content, signature);
    }

    private static double rate(KeyPair pair, byte[] content, byte[] signature) throws GeneralSecurityException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + TIME.toNanos();
        long cpu = threads.getCurrentThreadCpuTime();
        long verified = 0;
        Signature verifying = Signature.getInstance("SHA256withRSA");
        while (System.nanoTime() < end) {
            verifying.initVerify(pair.getPublic());
            verifying.update(content);
            if (!verifying.verify(signature)) throw new IllegalStateException("a true signature is refused");
            verified++;
        }
        return verified * 1e9 / (threads.getCurrentThreadCpuTime() - cpu);
    }
}
