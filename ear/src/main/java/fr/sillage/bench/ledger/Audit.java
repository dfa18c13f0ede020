package fr.sillage.bench.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the database after a run, past the application. */
public record Audit(Connection connection, UUID exercise) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Verdict of(Ledger ledger) throws SQLException {
        return Verdict.of(ledger.entries(), answers(), events());
    }

    private List<StoredAnswer> answers() throws SQLException {
        return query(
                """
                select a.id, a.attempt, a.item, a.try, a.response::text, a.scaled
                from exerciser.answer a join exerciser.attempt t on t.id = a.attempt where t.exercise = ?""",
                Audit::answer);
    }

    private List<UUID> events() throws SQLException {
        return query(
                """
                select e.id from core.event e join exerciser.attempt t on t.id = e.subject
                where t.exercise = ? and e.type = 'AnswerGiven'""",
                row -> row.getObject(1, UUID.class));
    }

    private static StoredAnswer answer(ResultSet row) throws SQLException {
        try {
            return new StoredAnswer(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getInt(4),
                    JSON.readTree(row.getString(5)),
                    row.getBigDecimal(6));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gives no JSON", e);
        }
    }

    private <T> List<T> query(String sql, Row<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, exercise);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) rows.add(reader.read(found));
            }
        }
        return rows;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
