package fr.sillage.core.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The data source of the server; inside a transaction every connection of it joins. */
@ApplicationScoped
class Database {

    static final String JNDI = "java:jboss/datasources/SillageDS";

    @Resource(lookup = JNDI)
    private DataSource source;

    @Produces
    @Singleton
    DataSource source() {
        return source;
    }

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource);
    }
}
