package fr.sillage.core.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Facts that share one commit. When it fails each is tried alone, so that one poisoned fact fails by itself. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final List<Entry> entries;

    Batch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    void store(DataSource source) {
        Optional<Exception> failure;
        try (Connection connection = source.getConnection()) {
            failure = storeOn(connection);
        } catch (SQLException e) {
            // No connection for one is none for any: all are told at once rather than each after its own wait.
            LOG.error("{} facts not stored: no connection, SQLSTATE {}", entries.size(), e.getSQLState());
            fail(e);
            return;
        }
        if (failure.isEmpty()) return;
        if (entries.size() > 1) {
            entries.forEach(entry -> new Batch(List.of(entry)).store(source));
        } else {
            LOG.error("fact {} could not be stored", entries.get(0).key(), failure.get());
            fail(failure.get());
        }
    }

    private Optional<Exception> storeOn(Connection connection) {
        try {
            acknowledge(commit(connection));
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            // A table may throw whatever it likes at one fact: that fact's caller is told, the others are stored.
            return Optional.of(e);
        }
    }

    private Set<UUID> commit(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Set<UUID> fresh = new HashSet<>();
            List<DomainEvent> following = new ArrayList<>();
            for (Map.Entry<FactTable, List<Fact>> rows : byTable().entrySet()) {
                Set<UUID> inserted = rows.getKey().insert(connection, rows.getValue());
                fresh.addAll(inserted);
                following.addAll(consequences(connection, rows.getKey(), rows.getValue(), inserted));
            }
            List<DomainEvent> events = eventsOf(fresh);
            events.addAll(following);
            EventRows.insert(connection, events);
            connection.commit();
            return fresh;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<DomainEvent> consequences(
            Connection connection, FactTable table, List<Fact> facts, Set<UUID> inserted) throws SQLException {
        List<Fact> fresh =
                facts.stream().filter(fact -> inserted.contains(fact.key())).toList();
        return fresh.isEmpty() ? List.of() : table.consequences(connection, fresh);
    }

    private Map<FactTable, List<Fact>> byTable() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::table, LinkedHashMap::new, Collectors.mapping(Entry::fact, Collectors.toList())));
    }

    /** Of two facts with one key in the batch the first one counts, as it would have in two batches. */
    private List<DomainEvent> eventsOf(Set<UUID> fresh) {
        Set<UUID> seen = new HashSet<>();
        List<DomainEvent> events = new ArrayList<>();
        for (Entry entry : entries) {
            if (fresh.contains(entry.key()) && seen.add(entry.key())) events.addAll(entry.events());
        }
        return events;
    }

    private void acknowledge(Set<UUID> fresh) {
        Set<UUID> unclaimed = new HashSet<>(fresh);
        for (Entry entry : entries) {
            entry.stored().complete(unclaimed.remove(entry.key()));
        }
    }

    private void fail(Exception e) {
        entries.forEach(entry -> entry.stored().completeExceptionally(e));
    }
}
