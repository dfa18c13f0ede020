package fr.sillage.lti.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Random secrets of this installation, by name; made at the first need, the same on every node. */
@ApplicationScoped
public class Secrets {

    /** Signs what a login carries through the browser. */
    public static final String STATE = "state";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Wrapping wrapping;
    private final Map<String, byte[]> open = new ConcurrentHashMap<>();

    @Inject
    Secrets(Jdbi jdbi, Wrapping wrapping) {
        this.jdbi = jdbi;
        this.wrapping = wrapping;
    }

    /** A master key that is missing or another one is noticed when the server starts, not by the first person. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        named(STATE);
    }

    /** 32 bytes. */
    public byte[] named(String name) {
        return open.computeIfAbsent(name, this::load).clone();
    }

    private byte[] load(String name) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        Wrapping.Kept kept = wrapping.keep("secret " + name, fresh);
        return jdbi.withHandle(handle -> {
            handle.execute(
                    "insert into lti.secret (name, value, wrapped) values (?, ?, ?) on conflict do nothing",
                    name,
                    kept.bytes(),
                    kept.wrapped());
            return handle.select("select value, wrapped from lti.secret where name = ?", name)
                    .map((row, context) -> new Wrapping.Kept(row.getBytes("value"), row.getBoolean("wrapped")))
                    .findOne()
                    .map(stored -> wrapping.open("secret " + name, stored))
                    .orElseThrow();
        });
    }
}
