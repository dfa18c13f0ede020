package fr.sillage.lrs.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The text of a search and its parameters. Two ways lead to a statement: it bears the keys itself, or it refers, through
 * any number of steps, to one that does (Communication 2.1.3, filter conditions for StatementRefs). Time, position and
 * being voided are asked of the statement itself in both.
 */
final class SearchSql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final Query.Search search;

    private SearchSql(Query.Search search) {
        this.search = search;
    }

    static SearchSql of(Query.Search search) {
        SearchSql sql = new SearchSql(search);
        sql.text.append(" from (");
        sql.bearers();
        if (!search.keys().isEmpty()) {
            sql.text.append(" union ");
            sql.referrers();
        }
        sql.text.append(") p join lrs.statement s on s.stored = p.stored and s.seq = p.seq"
                + " join lrs.authority a on a.id = s.authority");
        sql.order("p");
        return sql;
    }

    String text() {
        return text.toString();
    }

    void bind(Connection connection, PreparedStatement select) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof UUID[] keys) select.setArray(i + 1, connection.createArrayOf("uuid", keys));
            else select.setObject(i + 1, value);
        }
    }

    private void bearers() {
        text.append("(select s.stored, s.seq from lrs.statement s where true");
        if (!search.keys().isEmpty()) add(" and s.keys @> ?", search.keys().toArray(UUID[]::new));
        own();
    }

    private void referrers() {
        text.append("(select s.stored, s.seq from lrs.reference r"
                + " join lrs.statement_id i on i.id = r.target"
                + " join lrs.statement t on t.stored = i.stored and t.seq = i.seq and t.id = r.target"
                + " join lrs.statement s on s.stored = r.stored and s.seq = r.seq where");
        add(" t.keys @> ?", search.keys().toArray(UUID[]::new));
        own();
    }

    private void own() {
        text.append(" and (s.voiding or not exists (select from lrs.voided v where v.target = s.id))");
        search.since().ifPresent(since -> add(" and s.stored > ?", timestamp(since)));
        search.until().ifPresent(until -> add(" and s.stored <= ?", timestamp(until)));
        search.after().ifPresent(after -> {
            add(" and (s.stored, s.seq) " + (search.ascending() ? ">" : "<") + " (?, ", timestamp(after.stored()));
            add("?)", after.seq());
        });
        order("s");
        text.append(')');
    }

    private void order(String alias) {
        String direction = search.ascending() ? "" : " desc";
        text.append(" order by " + alias + ".stored" + direction + ", " + alias + ".seq" + direction);
        // one more than the page holds, to know whether there is a next one
        add(" limit ?", search.limit() + 1);
    }

    private void add(String fragment, Object value) {
        text.append(fragment);
        values.add(value);
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }
}
