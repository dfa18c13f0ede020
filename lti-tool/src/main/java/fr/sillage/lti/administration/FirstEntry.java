package fr.sillage.lti.administration;

import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.platforms.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a way in at a start at which no administrator has one: the only secret that a log may show, for one use. */
@ApplicationScoped
public class FirstEntry {

    private static final Logger LOG = LoggerFactory.getLogger(FirstEntry.class);

    private final AdministrationSecrets secrets;
    private final Settings settings;

    @Inject
    FirstEntry(AdministrationSecrets secrets, Settings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (secrets.isAnyGood(Purpose.SESSION)) return;
        secrets.spendAll(Purpose.ENTRY);
        LOG.warn(
                "administration, for one use within {} days: {}",
                Purpose.ENTRY.life().toDays(),
                settings.at("/administration/entry?key="
                        + secrets.give(Purpose.ENTRY).value()));
    }
}
