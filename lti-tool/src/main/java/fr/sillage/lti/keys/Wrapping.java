package fr.sillage.lti.keys;

import fr.sillage.lti.platforms.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How secrets are kept: wrapped when the installation has a master key, else as they are, which the log deplores. */
@ApplicationScoped
public class Wrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Wrapping.class);

    private final Optional<MasterKey> master;

    @Inject
    Wrapping(Settings settings) {
        this.master = settings.masterKey().map(MasterKey::read);
        if (master.isEmpty()) LOG.warn("SILLAGE_MASTER_KEY_FILE is not set: keys are stored unwrapped");
    }

    Kept keep(String name, byte[] clear) {
        return master.map(key -> new Kept(key.wrap(name, clear), true)).orElse(new Kept(clear, false));
    }

    /** @throws IllegalStateException when it is wrapped and the master key is missing or another one */
    byte[] open(String name, Kept kept) {
        if (!kept.wrapped()) return kept.bytes();
        return master.orElseThrow(
                        () -> new IllegalStateException(name + " is wrapped, and SILLAGE_MASTER_KEY_FILE is not set"))
                .unwrap(name, kept.bytes());
    }

    /** As a row has it. */
    record Kept(byte[] bytes, boolean wrapped) {}
}
