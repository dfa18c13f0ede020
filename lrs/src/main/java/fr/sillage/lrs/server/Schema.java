package fr.sillage.lrs.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema {@code lrs}: its migrations, and its months to come. */
public final class Schema {
    // a server that is restarted less than once a year falls back on the default partition, which only costs speed
    private static final int MONTHS_AHEAD = 13;

    private Schema() {}

    /** Brings the schema up to date; several nodes may do so at once. Fails when the database does not answer. */
    public static void migrate(DataSource dataSource) throws SQLException {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("lrs")
                .locations("classpath:db/migration/lrs")
                .load()
                .migrate();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select lrs.make_months(" + MONTHS_AHEAD + ")");
        }
    }
}
