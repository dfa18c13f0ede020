package fr.sillage.lrs;

import fr.sillage.lrs.server.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One embedded PostgreSQL for the whole run; each call gives a database of its own with an empty schema in it. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static int count;

    private TestDatabase() {}

    public static synchronized DataSource empty() {
        if (count == 0) template();
        String name = "lrs_" + ++count;
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template migrated");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.getDatabase("postgres", name);
    }

    private static void template() {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database migrated");
            Schema.migrate(SERVER.getDatabase("postgres", "migrated"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
