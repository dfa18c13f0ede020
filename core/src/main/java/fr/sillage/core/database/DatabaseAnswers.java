package fr.sillage.core.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: a connection of the pool answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private final DataSource source;

    @Inject
    public DatabaseAnswers(DataSource source) {
        this.source = source;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = source.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(2))
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
