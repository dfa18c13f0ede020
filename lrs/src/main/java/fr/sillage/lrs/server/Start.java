package fr.sillage.lrs.server;

import fr.sillage.lrs.access.Credentials;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before the first request: the schema. Without a database the deployment fails, so that nobody believes it serves. */
@WebListener
public class Start implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    @Inject
    private DataSource dataSource;

    @Inject
    private Credentials credentials;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Schema.migrate(dataSource);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the schema lrs cannot be brought up to date, SQL state " + e.getSQLState(), e);
        }
        if (!credentials.areSet())
            LOG.warn("SILLAGE_LRS_KEY or SILLAGE_LRS_SECRET is not set: the store refuses everyone");
        else LOG.info("the learning record store is ready");
    }
}
