package fr.sillage.lti.house;

import fr.sillage.core.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL with every module's schema, started once for all tests, and beans made without a container. */
public final class House {

    private static final DataSource SOURCE = start();

    private House() {}

    public static Jdbi jdbi() {
        return Jdbi.create(SOURCE);
    }

    /** A bean by its one constructor, which is nobody else's to call. */
    public static <T> T bean(Class<T> type, Object... dependencies) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(dependencies));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + " of " + Arrays.toString(dependencies), e);
        }
    }

    /** Seats somebody's rows: an identity on a platform, so that a subject is known. */
    public static UUID person(UUID platform, String subject) {
        UUID person = UUID.randomUUID();
        jdbi().useHandle(handle -> {
            handle.execute("insert into core.person (id) values (?)", person);
            handle.execute(
                    "insert into core.identity (platform, subject, person) values (?, ?, ?)",
                    platform,
                    subject,
                    person);
        });
        return person;
    }

    private static DataSource start() {
        try {
            DataSource source = EmbeddedPostgres.builder().start().getPostgresDatabase();
            Migrations.run(source, House.class.getClassLoader());
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
