package fr.sillage.traces.sending;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is still to be sent to the record store; those held until midnight wait without being late. */
@ApplicationScoped
class StatementBacklog implements Measures {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    StatementBacklog(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Measure> read() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'WAITING' and next_try <= :now) as due,
                            count(*) filter (where state = 'DEAD') as dead
                        from traces.statement where state <> 'SENT'""")
                .bind("now", clock.instant())
                .map((row, context) -> List.of(
                        Measure.of("sillage_statements_waiting", "Statements not sent yet.", row.getLong("waiting")),
                        Measure.of("sillage_statements_due", "Those whose time has come.", row.getLong("due")),
                        Measure.of(
                                "sillage_statements_dead",
                                "Statements that the store refused for good.",
                                row.getLong("dead"))))
                .one());
    }
}
