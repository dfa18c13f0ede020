package fr.sillage.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database that a production server was given, tried before the server is started. */
record DatabaseAtHand(String url, String user, String password) {

    private static final int OLDEST = 15;
    private static final int SECONDS = 5;

    static DatabaseAtHand of(Map<String, String> environment) {
        return new DatabaseAtHand(
                environment.get("SILLAGE_DB_URL"),
                environment.get("SILLAGE_DB_USER"),
                environment.get("SILLAGE_DB_PASSWORD"));
    }

    /** @throws StartRefused one sentence that says which setting to look at */
    void mustAnswer() throws StartRefused {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("SILLAGE_DB_URL is no PostgreSQL's: set it to jdbc:postgresql://HOST:5432/DATABASE");
        }
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartRefused("the PostgreSQL at SILLAGE_DB_URL is a " + version + ": set it to one of "
                        + OLDEST + " or newer");
            }
        } catch (SQLException e) {
            throw new StartRefused(why(e));
        }
    }

    /** SQLSTATE classes 28 (who are you) and 3D (no such database) are answers; all else is silence. */
    private String why(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "the database refuses " + user + ": set SILLAGE_DB_USER and SILLAGE_DB_PASSWORD to a role that may"
                    + " enter, or let it in (pg_hba.conf)";
        }
        if (state.equals("3D000")) {
            return "the PostgreSQL at SILLAGE_DB_URL has no such database: create it by createdb --owner=" + user;
        }
        return "no database answers at SILLAGE_DB_URL " + withoutParameters() + ": start it or set another ("
                + e.getMessage().lines().findFirst().orElse("") + ")";
    }

    /** A password may stand among the parameters. */
    private String withoutParameters() {
        return url.replaceAll("\\?.*", "");
    }
}
