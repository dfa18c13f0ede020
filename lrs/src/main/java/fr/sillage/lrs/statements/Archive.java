package fr.sillage.lrs.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads statements back: one by id, pages of a search, and through when the store is known to be complete. */
final class Archive {
    private static final int SECONDS = 10;
    private static final int CHARACTERS_ON_A_PAGE = 4_000_000;

    private static final String COLUMNS =
            "select s.stored, s.seq, s.id, s.version, a.agent, s.occurred is not null, s.body";
    private static final String ONE = COLUMNS
            + """
             from lrs.statement_id i
            join lrs.statement s on s.stored = i.stored and s.seq = i.seq
            join lrs.authority a on a.id = s.authority
            where i.id = ? and (not s.voiding and exists (select from lrs.voided v where v.target = s.id)) = ?""";
    // whoever gets the lock shared, even for a moment, has met nobody who writes: all that will come will be later
    private static final String CONSISTENT_THROUGH =
            "select case when pg_try_advisory_xact_lock_shared(" + Ledger.WRITING + ")"
                    + " then date_trunc('milliseconds', clock_timestamp())"
                    + " else coalesce((select stored from lrs.statement order by stored desc, seq desc limit 1), 'epoch') end";

    private final DataSource dataSource;

    Archive(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws Unavailable when the database does not answer */
    Optional<Recorded> find(UUID id, boolean voided) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setQueryTimeout(SECONDS);
            select.setObject(1, id);
            select.setBoolean(2, voided);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Recorded.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** @throws Unavailable when the database does not answer, or not in time */
    Page search(Query.Search search) {
        SearchSql sql = SearchSql.of(search);
        try (Connection connection = dataSource.getConnection()) {
            // a cursor on the server, so that a page of large statements is not read whole before it is cut
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + sql.text())) {
                select.setQueryTimeout(SECONDS);
                select.setFetchSize(100);
                sql.bind(connection, select);
                try (ResultSet rows = select.executeQuery()) {
                    return page(rows, search);
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * All that was or will be stored before this instant is visible to requests that follow.
     *
     * @throws Unavailable when the database does not answer
     */
    Instant consistentThrough() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CONSISTENT_THROUGH)) {
            select.setQueryTimeout(SECONDS);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Page page(ResultSet rows, Query.Search search) throws SQLException {
        List<Recorded> statements = new ArrayList<>();
        int characters = 0;
        while (rows.next()) {
            if (statements.size() == search.limit() || characters > CHARACTERS_ON_A_PAGE) {
                Position last = statements.get(statements.size() - 1).position();
                return new Page(statements, Optional.of(new Cursor(last, search.filters())));
            }
            Recorded statement = Recorded.of(rows);
            characters += statement.json().length();
            statements.add(statement);
        }
        return new Page(statements, Optional.empty());
    }

    private static Unavailable unreadable(SQLException e) {
        return new Unavailable("statements cannot be read, SQL state " + e.getSQLState(), e);
    }
}
