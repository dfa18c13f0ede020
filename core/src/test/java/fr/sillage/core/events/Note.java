package fr.sillage.core.events;

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
import org.jdbi.v3.core.Jdbi;

/** A fact for tests, of at most ten letters; some texts make its table, its events or what follows throw. */
record Note(UUID key, String text) implements Fact {

    static final String THROWN_AT_WRITING = "odd row";
    static final String THROWN_AT_CONSEQUENCES = "odd end";
    static final String THROWN_AT_TELLING = "odd event";
    static final String BREAKS_THE_MACHINE = "error";

    private static final FactTable NOTES = new Notes();

    static void table(Jdbi jdbi) {
        jdbi.useHandle(
                handle -> handle.execute("create table if not exists note (id uuid primary key, text varchar(10))"));
    }

    static boolean isStored(Jdbi jdbi, UUID key) {
        return jdbi.withHandle(handle -> handle.select("select 1 from note where id = ?", key)
                .mapTo(int.class)
                .findOne()
                .isPresent());
    }

    @Override
    public List<DomainEvent> events() {
        throwAt(THROWN_AT_TELLING);
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

    private void throwAt(String odd) {
        if (text.equals(odd)) throw new IllegalStateException(odd);
    }

    private record Written(String text) {}

    private static final class Notes implements FactTable {

        @Override
        public Set<UUID> insert(Connection connection, List<Fact> facts) throws SQLException {
            for (Note note : notes(facts)) {
                note.throwAt(THROWN_AT_WRITING);
                if (note.text.equals(BREAKS_THE_MACHINE)) throw new StackOverflowError();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into note select * from unnest(?::uuid[], ?::text[]) on conflict do nothing returning id")) {
                Object[] keys = facts.stream().map(Fact::key).toArray();
                Object[] texts = notes(facts).stream().map(Note::text).toArray();
                insert.setArray(1, connection.createArrayOf("uuid", keys));
                insert.setArray(2, connection.createArrayOf("text", texts));
                Set<UUID> fresh = new HashSet<>();
                try (ResultSet rows = insert.executeQuery()) {
                    while (rows.next()) fresh.add(rows.getObject(1, UUID.class));
                }
                return fresh;
            }
        }

        @Override
        public List<DomainEvent> consequences(Connection connection, List<Fact> fresh) {
            notes(fresh).forEach(note -> note.throwAt(THROWN_AT_CONSEQUENCES));
            return notes(fresh).stream()
                    .filter(note -> note.text.equals("last"))
                    .map(note -> note.event("all is written"))
                    .toList();
        }

        private static List<Note> notes(List<Fact> facts) {
            return facts.stream().map(Note.class::cast).toList();
        }
    }
}
