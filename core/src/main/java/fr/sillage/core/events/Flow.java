package fr.sillage.core.events;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What goes into the journal, and how far the consumers are behind. */
@ApplicationScoped
class Flow implements Measures {

    /** Beyond that nobody needs to know how many they are, and counting would cost. */
    private static final int MANY = 10_000;

    private final Jdbi jdbi;
    private final Journal journal;
    private final Instance<EventConsumer> consumers;

    @Inject
    Flow(Jdbi jdbi, Journal journal, @Any Instance<EventConsumer> consumers) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.consumers = consumers;
    }

    @Override
    public List<Measure> read() {
        List<Measure> measures = new ArrayList<>(journal.measures());
        jdbi.useHandle(handle -> {
            for (EventConsumer consumer : consumers) {
                measures.add(new Measure(
                        "sillage_consumer_unread_events",
                        "Events that a consumer has not read yet, up to " + MANY + ".",
                        Map.of("consumer", consumer.name()),
                        unread(handle, consumer)));
            }
            handle.select("select consumer, count(*) as letters from core.dead_letter group by consumer")
                    .mapToMap()
                    .forEach(row -> measures.add(new Measure(
                            "sillage_consumer_dead_letters",
                            "Events that a consumer failed on too often and passed.",
                            Map.of("consumer", (String) row.get("consumer")),
                            ((Number) row.get("letters")).doubleValue())));
        });
        return measures;
    }

    private static long unread(Handle handle, EventConsumer consumer) {
        return handle.createQuery(
                        """
                        select count(*) from (
                            select 1 from core.event e
                            where (e.tx, e.seq) > (
                                    coalesce((select tx from core.consumer where name = :name), '0'::xid8),
                                    coalesce((select seq from core.consumer where name = :name), 0))
                              and e.type = any(:types)
                            limit :many) unread""")
                .bind("name", consumer.name())
                .bindArray("types", String.class, (Object[])
                        consumer.types().stream().map(Class::getSimpleName).toArray(String[]::new))
                .bind("many", MANY)
                .mapTo(long.class)
                .one();
    }
}
