package fr.sillage.traces;

import fr.sillage.core.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** One embedded PostgreSQL for all tests, with every schema that we stand on; it stops with the machine. */
public final class Database {

    private static final DataSource SOURCE = start();

    private Database() {}

    /** With an empty outbox. */
    public static Jdbi empty() {
        Jdbi jdbi = another();
        jdbi.useHandle(handle -> handle.execute("truncate traces.statement"));
        return jdbi;
    }

    /** The same tables from another connection, as another node sees them. */
    public static Jdbi another() {
        return Jdbi.create(SOURCE);
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Migrations.run(postgres.getPostgresDatabase(), Database.class.getClassLoader());
            return postgres.getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
