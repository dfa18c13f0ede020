package fr.sillage.lrs.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The server's data source, for whoever asks. */
@Dependent
public class Database {
    @Produces
    @Resource(lookup = "java:jboss/datasources/SillageDS")
    private DataSource dataSource;
}
