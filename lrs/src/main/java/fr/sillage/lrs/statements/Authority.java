package fr.sillage.lrs.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** The agent in whose name statements are stored (Data 2.4.9), as a row that they point to. */
final class Authority {
    private final DataSource dataSource;
    private final String agent;
    private volatile OptionalInt known = OptionalInt.empty();

    Authority(DataSource dataSource, String agent) {
        this.dataSource = dataSource;
        this.agent = agent;
    }

    /** The row's id; on a connection of its own, so that a rollback elsewhere cannot take the row away again. */
    int id() throws SQLException {
        if (known.isPresent()) return known.getAsInt();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into lrs.authority (agent) values (?) on conflict do nothing");
                PreparedStatement select =
                        connection.prepareStatement("select id from lrs.authority where agent = ?")) {
            insert.setString(1, agent);
            insert.executeUpdate();
            select.setString(1, agent);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                known = OptionalInt.of(row.getInt(1));
            }
        }
        return known.getAsInt();
    }
}
