package fr.sillage.exerciser;

import fr.sillage.core.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** One PostgreSQL for all tests of the module, with our migrations; each test makes its own ids. */
public final class TestDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    public static DataSource source() {
        return POSTGRES.getPostgresDatabase();
    }

    public static Jdbi jdbi() {
        return Jdbi.create(source());
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Migrations.run(postgres.getPostgresDatabase(), TestDatabase.class.getClassLoader());
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
