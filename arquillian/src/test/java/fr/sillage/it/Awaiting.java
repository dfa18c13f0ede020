package fr.sillage.it;

import java.time.Duration;
import org.awaitility.Awaitility;

/** What takes a moment to be known. */
final class Awaiting {

    private Awaiting() {}

    /** The tool looks at its file of platforms once a second. */
    static void registration(Door door) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        door.post("/lti/login", Door.form(door.initiation())).statusCode() == 302);
    }
}
