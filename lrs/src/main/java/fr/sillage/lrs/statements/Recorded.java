package fr.sillage.lrs.statements;

import fr.sillage.lrs.syntax.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A statement of the store, as JSON with all that the store assigned. */
record Recorded(Position position, String json) {

    /** From the columns stored, seq, id, version, authority, whether the sender gave a timestamp, body. */
    static Recorded of(ResultSet row) throws SQLException {
        Instant stored = row.getTimestamp(1).toInstant();
        String text = Timestamp.write(stored);
        String body = row.getString(7);
        String timestamp = row.getBoolean(6) ? "" : "\"timestamp\":\"" + text + "\",";
        // the body is an object with at least three members, whose opening brace makes room for ours
        String json = "{\"id\":\"" + row.getObject(3, UUID.class) + "\"," + timestamp + "\"stored\":\"" + text
                + "\",\"authority\":" + row.getString(5) + ",\"version\":\"" + row.getString(4) + "\","
                + body.substring(1);
        return new Recorded(new Position(stored, row.getLong(2)), json);
    }
}
