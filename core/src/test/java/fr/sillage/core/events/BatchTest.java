package fr.sillage.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.people.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final FactTable NOTES = new Notes();

    @BeforeEach
    void table() {
        TestDatabase.jdbi().useHandle(handle -> {
            handle.execute("create table if not exists note (id uuid primary key, text varchar(10))");
            handle.execute("truncate core.event");
        });
    }

    @Test
    void storesFactsAndTheirEventsTogether() {
        Entry one = entry(UUID.randomUUID(), "one");
        Entry two = entry(UUID.randomUUID(), "two");

        new Batch(List.of(one, two)).store(TestDatabase.source());

        assertThat(one.stored()).isCompletedWithValue(true);
        assertThat(two.stored()).isCompletedWithValue(true);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void storesAKeyOnceHoweverOftenItComes() {
        UUID key = UUID.randomUUID();
        Entry first = entry(key, "first");
        Entry doubled = entry(key, "first");
        new Batch(List.of(first, doubled)).store(TestDatabase.source());
        Entry later = entry(key, "later");
        new Batch(List.of(later)).store(TestDatabase.source());

        assertThat(first.stored()).isCompletedWithValue(true);
        assertThat(doubled.stored()).isCompletedWithValue(false);
        assertThat(later.stored()).isCompletedWithValue(false);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void failsOnlyThePoisonedFact() {
        Entry good = entry(UUID.randomUUID(), "good");
        Entry tooLong = entry(UUID.randomUUID(), "far too long for its column");
        Entry other = entry(UUID.randomUUID(), "other");

        new Batch(List.of(good, tooLong, other)).store(TestDatabase.source());

        assertThat(good.stored()).isCompletedWithValue(true);
        assertThat(other.stored()).isCompletedWithValue(true);
        assertThat(tooLong.stored()).isCompletedExceptionally();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void storesWhatFollowsFromNewFactsOnly() {
        UUID key = UUID.randomUUID();
        new Batch(List.of(entry(key, "last"))).store(TestDatabase.source());
        assertThat(events()).isEqualTo(2);

        new Batch(List.of(entry(key, "last"))).store(TestDatabase.source());
        assertThat(events()).isEqualTo(2);
    }

    private static long events() {
        return TestDatabase.jdbi().withHandle(handle -> handle.select("select count(*) from core.event")
                .mapTo(Long.class)
                .one());
    }

    private static Entry entry(UUID key, String text) {
        return new Entry(new Note(key, text));
    }

    private record Written(String text) {}

    private record Note(UUID key, String text) implements Fact {

        @Override
        public List<DomainEvent> events() {
            return List.of(event(text));
        }

        private DomainEvent event(String what) {
            return DomainEvent.of(
                    UUID.randomUUID(),
                    Instant.parse("2026-11-23T08:30:00Z"),
                    new PersonId(UUID.randomUUID()),
                    Optional.empty(),
                    key,
                    new Written(what));
        }

        @Override
        public FactTable table() {
            return NOTES;
        }
    }

    private static final class Notes implements FactTable {

        @Override
        public Set<UUID> insert(Connection connection, List<Fact> facts) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into note select * from unnest(?::uuid[], ?::text[]) on conflict do nothing returning id")) {
                insert.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", facts.stream().map(Fact::key).toArray()));
                insert.setArray(
                        2,
                        connection.createArrayOf(
                                "text",
                                facts.stream().map(fact -> ((Note) fact).text()).toArray()));
                Set<UUID> fresh = new HashSet<>();
                try (ResultSet rows = insert.executeQuery()) {
                    while (rows.next()) fresh.add(rows.getObject(1, UUID.class));
                }
                return fresh;
            }
        }

        @Override
        public List<DomainEvent> consequences(Connection connection, List<Fact> fresh) {
            return fresh.stream()
                    .map(Note.class::cast)
                    .filter(note -> note.text().equals("last"))
                    .map(note -> note.event("all is written"))
                    .toList();
        }
    }
}
