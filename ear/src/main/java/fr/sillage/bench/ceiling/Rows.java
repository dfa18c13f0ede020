package fr.sillage.bench.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Copies of one row of a table, told apart by new numbers, into a table made like it.
 *
 * @param columns that a client gives
 * @param fresh which of them get a new number in each copy
 * @param values of the row that is copied
 */
record Rows(String table, List<String> columns, List<String> fresh, List<Object> values) {

    /** Makes the table like another, with its indexes and checks. */
    static Rows like(Connection connection, String original, String table, List<String> fresh) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (like " + original + " including all)");
        }
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                """
                select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped
                and attidentity = '' and attgenerated = '' and atttypid <> 'xid8'::regtype order by attnum""")) {
            query.setString(1, original);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) columns.add(found.getString(1));
            }
        }
        return new Rows(table, columns, fresh, row(connection, original, columns));
    }

    /** One statement for so many copies. */
    void insert(Connection connection, int count) throws SQLException {
        String one = "(" + "?,".repeat(columns.size() - 1) + "?)";
        String sql = "insert into " + table + " (" + String.join(",", columns) + ") values " + one
                + ("," + one).repeat(count - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (int copy = 0; copy < count; copy++) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(parameter++, fresh.contains(columns.get(i)) ? UUID.randomUUID() : values.get(i));
                }
            }
            insert.executeUpdate();
        }
    }

    private static List<Object> row(Connection connection, String original, List<String> columns) throws SQLException {
        String sql = "select " + String.join(",", columns) + " from " + original
                + (original.endsWith("event") ? " where type = 'AnswerGiven'" : "") + " limit 1";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) values.add(row.getObject(i));
            return values;
        }
    }
}
