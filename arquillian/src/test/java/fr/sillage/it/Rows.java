package fr.sillage.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the database of the house, for those who say that nothing was written. */
record Rows(Connection database) implements AutoCloseable {

    /** Whatever a launch, an answer or anything else that somebody asks for would write; not what runs by itself. */
    private static final List<String> WRITTEN = List.of(
            "core.person",
            "core.identity",
            "core.affiliation",
            "core.display_settings",
            "core.course",
            "core.membership",
            "core.resource_link",
            "core.seat",
            "core.pass",
            "core.mandate",
            "core.event",
            "lti.nonce",
            "lti.course_services",
            "exerciser.exercise",
            "exerciser.exercise_version",
            "exerciser.import_draft",
            "exerciser.attempt",
            "exerciser.answer");

    static Rows of(House house) throws SQLException {
        return new Rows(house.database());
    }

    /** How many there are, by table. */
    Map<String, Long> written() throws SQLException {
        String all = String.join(
                " union all ",
                WRITTEN.stream()
                        .map(table -> "select '" + table + "', count(*) from " + table)
                        .toList());
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
        }
        return counts;
    }

    /** The refusals noted since one of them, each as "reason reference". */
    List<String> refusalsAfter(long id) throws SQLException {
        return texts("select reason || ' ' || reference from lti.launch_refusal where id > " + id + " order by id");
    }

    long lastRefusal() throws SQLException {
        return Long.parseLong(
                texts("select coalesce(max(id), 0) from lti.launch_refusal").get(0));
    }

    /** The first column of what a query of ours finds. */
    List<String> texts(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    void change(String statement) throws SQLException {
        try (Statement change = database.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
