package fr.sillage.core.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every module's schema to its newest version, in the order that the modules stand in. */
public final class Migrations {

    private static final String MARK = "META-INF/sillage/schema";

    private static volatile boolean done;

    private Migrations() {}

    /** Whether they ran to their end in this application. */
    public static boolean areDone() {
        return done;
    }

    /** @throws org.flywaydb.core.api.FlywayException when a script fails; its schema stays at the version before it */
    public static void run(DataSource source, ClassLoader modules) {
        for (String schema : schemas(modules)) {
            Flyway.configure(modules)
                    .dataSource(source)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .createSchemas(true)
                    .table("flyway_history")
                    .locations("classpath:db/migration/" + schema)
                    .load()
                    .migrate();
        }
        done = true;
    }

    /** Each mark holds "order name", such as {@code 10 core}. */
    private static List<String> schemas(ClassLoader modules) {
        List<String> marks = new ArrayList<>();
        try {
            for (URL mark : Collections.list(modules.getResources(MARK))) {
                try (InputStream in = mark.openStream()) {
                    marks.add(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks.stream()
                .sorted()
                .map(mark -> mark.substring(mark.indexOf(' ') + 1))
                .toList();
    }
}
