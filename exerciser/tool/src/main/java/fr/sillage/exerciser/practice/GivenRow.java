package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.json.ResponseCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** An answer as the database has it, alone or beside its attempt. */
final class GivenRow {

    /** Of {@code exerciser.answer r}, under names that its attempt does not have. */
    static final String COLUMNS =
            "r.id as answer, r.item, r.try, r.response, r.scaled as worth, r.settled, r.at, r.milliseconds";

    private GivenRow() {}

    static Given read(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("answer", UUID.class),
                row.getObject("item", UUID.class),
                row.getInt("try"),
                ResponseCodec.read(row.getString("response")),
                new Grade(row.getBigDecimal("worth")),
                row.getBoolean("settled"),
                row.getTimestamp("at").toInstant(),
                row.getLong("milliseconds"));
    }

    /** Whether there is one: an attempt may have none yet. */
    static boolean isIn(ResultSet row) throws SQLException {
        return row.getObject("answer") != null;
    }
}
