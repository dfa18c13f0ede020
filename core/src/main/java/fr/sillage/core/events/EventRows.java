package fr.sillage.core.events;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Events as rows of {@code core.event}. */
final class EventRows {

    private static final String INSERT =
            """
            insert into core.event (id, at, type, person, course, subject, body)
            select id, at, type, person, course, subject, body::jsonb
            from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                as e(id, at, type, person, course, subject, body)
            on conflict do nothing""";

    private EventRows() {}

    /** One statement however many events; an event whose id and moment stand already is left alone. */
    static void insert(Connection connection, List<DomainEvent> events) throws SQLException {
        if (events.isEmpty()) return;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", events, DomainEvent::id));
            insert.setArray(2, array(connection, "timestamptz", events, event -> event.at()
                    .toString()));
            insert.setArray(3, array(connection, "text", events, DomainEvent::type));
            insert.setArray(4, array(connection, "uuid", events, e -> e.person()
                    .map(PersonId::value)
                    .orElse(null)));
            insert.setArray(5, array(connection, "uuid", events, e -> e.course()
                    .map(CourseId::value)
                    .orElse(null)));
            insert.setArray(6, array(connection, "uuid", events, DomainEvent::subject));
            insert.setArray(7, array(connection, "text", events, DomainEvent::body));
            insert.executeUpdate();
        }
    }

    static DomainEvent read(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
        return new DomainEvent(
                row.getObject("id", UUID.class),
                at,
                row.getString("type"),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("course", UUID.class)).map(CourseId::new),
                row.getObject("subject", UUID.class),
                row.getString("body"));
    }

    private static Array array(
            Connection connection, String type, List<DomainEvent> events, Function<DomainEvent, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(part).toArray());
    }
}
