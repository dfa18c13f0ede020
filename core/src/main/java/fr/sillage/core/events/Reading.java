package fr.sillage.core.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step of one consumer: some events and the cursor behind them, in one transaction. */
@ApplicationScoped
class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final UserTransaction transaction;
    private final Cursors cursors;

    @Inject
    Reading(UserTransaction transaction, Cursors cursors) {
        this.transaction = transaction;
        this.cursors = cursors;
    }

    /**
     * @return whether more may be waiting
     * @throws RuntimeException when the database is away
     */
    boolean step(EventConsumer consumer) {
        try {
            return transacted(() -> cursors.advance(consumer));
        } catch (RuntimeException e) {
            // Whatever a consumer throws is its own bug: it must cost nobody else anything, so it is noted and retried.
            // When it cannot be noted either, the database is away, and that is thrown.
            transacted(() -> cursors.failed(consumer, e));
            LOG.warn("consumer {} failed", consumer.name(), e);
            return false;
        }
    }

    private boolean transacted(java.util.function.BooleanSupplier work) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                boolean more = work.getAsBoolean();
                transaction.commit();
                done = true;
                return more;
            } finally {
                if (!done && transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
