package fr.sillage.paths;

import fr.sillage.core.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** One PostgreSQL for all tests of the module, with everybody's migrations; each test makes its own ids. */
public final class TestDatabase {

    private static final DataSource SOURCE = start();
    private static final Jdbi JDBI = Jdbi.create(SOURCE);
    private static final EntityManagerFactory ENTITIES = entities();

    private TestDatabase() {}

    public static Jdbi jdbi() {
        return JDBI;
    }

    /** What runs in one transaction, as on the server: every use of {@link #jdbi()} inside joins it. */
    public static void inTransaction(Runnable work) {
        JDBI.useTransaction(handle -> work.run());
    }

    /** Work on entities, in a transaction of its own. */
    public static <T> T withEntities(Function<EntityManager, T> work) {
        try (EntityManager entities = ENTITIES.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive())
                    entities.getTransaction().rollback();
            }
        }
    }

    private static EntityManagerFactory entities() {
        try {
            // The migrations look the data source up as on the server
            NamingManager.setInitialContextFactoryBuilder(environment -> settings -> new OneName());
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
        return Persistence.createEntityManagerFactory("test", Map.of("jakarta.persistence.nonJtaDataSource", SOURCE));
    }

    private static final class OneName extends InitialContext {

        OneName() throws NamingException {
            super(true);
        }

        @Override
        public Object lookup(String name) {
            return SOURCE;
        }
    }

    private static DataSource start() {
        try {
            DataSource source = EmbeddedPostgres.start().getPostgresDatabase();
            Migrations.run(source, TestDatabase.class.getClassLoader());
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
