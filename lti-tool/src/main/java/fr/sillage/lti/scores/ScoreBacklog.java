package fr.sillage.lti.scores;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is still to be sent to gradebooks. */
@ApplicationScoped
class ScoreBacklog implements Measures {

    private final Jdbi jdbi;

    @Inject
    ScoreBacklog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Measure> read() {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select count(*) filter (where state = 'DUE') as due, count(*) filter (where state = 'DEAD') as dead
                        from lti.score where state <> 'SENT'""")
                .map((row, context) -> List.of(
                        Measure.of("sillage_scores_waiting", "Scores to be sent to a gradebook.", row.getLong("due")),
                        Measure.of(
                                "sillage_scores_dead",
                                "Scores that a gradebook refused for good.",
                                row.getLong("dead"))))
                .one());
    }
}
