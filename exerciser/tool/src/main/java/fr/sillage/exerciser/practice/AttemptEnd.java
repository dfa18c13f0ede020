package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.score.AttemptScore;
import fr.sillage.exerciser.events.AttemptCompleted;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ends an attempt, once: whoever comes second finds it ended and does nothing. */
final class AttemptEnd {

    private static final String LOCK =
            """
            select a.exercise, a.course, a.person, a.questions, e.title
            from exerciser.attempt a join exerciser.exercise e on e.id = a.exercise
            where a.id = ? and a.ended_at is null for no key update of a""";
    private static final String ANSWERS =
            "select item, scaled, milliseconds from exerciser.answer where attempt = ? order by try";
    private static final String END =
            "update exerciser.attempt set ended_at = ?, scaled = ? where id = ? and ended_at is null";

    private AttemptEnd() {}

    /** @return what happened; nothing when it had ended before */
    static Optional<DomainEvent> end(Connection connection, UUID attempt, Instant at) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, attempt);
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next()) return Optional.empty();
                Sum sum = sum(connection, attempt, row.getInt("questions"));
                if (!store(connection, attempt, at, sum.grade())) return Optional.empty();
                return Optional.of(DomainEvent.of(
                        eventId(attempt),
                        at,
                        new PersonId(row.getObject("person", UUID.class)),
                        Optional.of(new CourseId(row.getObject("course", UUID.class))),
                        attempt,
                        new AttemptCompleted(
                                row.getObject("exercise", UUID.class),
                                row.getString("title"),
                                sum.grade().scaled(),
                                sum.milliseconds())));
            }
        }
    }

    /** The same for one attempt, whoever makes it. */
    static UUID eventId(UUID attempt) {
        return UUID.nameUUIDFromBytes((attempt + " completed").getBytes(StandardCharsets.US_ASCII));
    }

    /** Times are counted from an item's first showing, so that of its last try holds those of all before. */
    private static Sum sum(Connection connection, UUID attempt, int questions) throws SQLException {
        List<AttemptScore.Try<UUID>> tries = new ArrayList<>();
        Map<UUID, Long> times = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ANSWERS)) {
            select.setObject(1, attempt);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID item = row.getObject("item", UUID.class);
                    tries.add(new AttemptScore.Try<>(item, new Grade(row.getBigDecimal("scaled"))));
                    times.merge(item, row.getLong("milliseconds"), Math::max);
                }
            }
        }
        List<UUID> answered = List.copyOf(times.keySet());
        Map<UUID, Grade> kept =
                AttemptScore.of(answered, tries, AttemptScore.Keep.BEST).kept();
        return new Sum(
                new AttemptScore<>(kept, questions).grade(),
                times.values().stream().mapToLong(Long::longValue).sum());
    }

    private static boolean store(Connection connection, UUID attempt, Instant at, Grade grade) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setBigDecimal(2, grade.scaled());
            update.setObject(3, attempt);
            return update.executeUpdate() == 1;
        }
    }

    private record Sum(Grade grade, long milliseconds) {}
}
