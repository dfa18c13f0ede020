package fr.sillage.lti.admission;

import java.time.Duration;

/** What a request came for, the most urgent first. */
enum Errand {
    /** Something that a seated person did: above all an answer. */
    WORK(Duration.ofMillis(500)),
    PAGE(Duration.ofMillis(1000)),
    /** The rest of a launch whose login was let in: refusing it would waste what was done. */
    LAUNCH(Duration.ofMillis(2000)),
    LOGIN(Duration.ofMillis(250));

    private final Duration patience;

    Errand(Duration patience) {
        this.patience = patience;
    }

    /** How long it may have to wait; who would wait longer is better told to come back. */
    Duration patience() {
        return patience;
    }

    static Errand of(String method, String path) {
        if (path.equals("/lti/login")) return LOGIN;
        if (path.equals("/lti/check") || path.equals("/lti/launch")) return LAUNCH;
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return path.startsWith("/seat/") && !reads ? WORK : PAGE;
    }
}
