package fr.sillage.lti.launch;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** How many launches ended in a seat, since this node started; those refused are counted with all refusals. */
@ApplicationScoped
class LaunchesAccepted implements Measures {

    private final LongAdder count = new LongAdder();

    void count() {
        count.increment();
    }

    @Override
    public List<Measure> read() {
        return List.of(Measure.of(
                "sillage_launches_accepted_total", "Launches that ended in a seat, on this node.", count.sum()));
    }
}
