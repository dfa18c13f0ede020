package fr.sillage.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** The nonces burned, on whatever node; the caller's transaction decides whether it happened. */
@ApplicationScoped
public class Nonces {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Nonces(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @throws fr.sillage.core.refusals.RefusedException NONCE_REUSED; of several at once exactly one passes */
    void burn(String nonce) {
        int burned = jdbi.withHandle(handle -> handle.execute(
                "insert into lti.nonce (nonce, burned_at) values (?, ?) on conflict do nothing",
                nonce,
                clock.instant()));
        if (burned == 0) throw Reason.NONCE_REUSED.refused();
    }
}
