package fr.sillage.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page may weigh on a first visit, by its kind: one with {@code body.pupil} is a pupil's, one with a table in
 * {@code main} is a grid, any other a page for adults.
 */
enum Budget {
    PUPIL("pupil", 150, 20, 300, 60),
    PAGE("page", 300, 40, 450, 100),
    GRID("grid", 300, 40, 1500, 100);

    private static final int KILO = 1024;

    private final String kind;
    private final int kilobytes;
    private final int requests;
    private final int nodes;
    private final int scriptKilobytes;

    Budget(String kind, int kilobytes, int requests, int nodes, int scriptKilobytes) {
        this.kind = kind;
        this.kilobytes = kilobytes;
        this.requests = requests;
        this.nodes = nodes;
        this.scriptKilobytes = scriptKilobytes;
    }

    /** @param figures {@code kind}, {@code bytes}, {@code requests}, {@code nodes}, {@code script} (bytes) */
    static List<Fault> faults(JsonNode figures) {
        for (Budget budget : values()) {
            if (budget.kind.equals(figures.path("kind").asText())) return budget.exceeded(figures);
        }
        throw new IllegalArgumentException("no budget for " + figures);
    }

    private List<Fault> exceeded(JsonNode figures) {
        List<Fault> faults = new ArrayList<>();
        check(faults, "KB transferred", figures.path("bytes").asInt() / KILO, kilobytes);
        check(faults, "requests", figures.path("requests").asInt(), requests);
        check(faults, "DOM elements", figures.path("nodes").asInt(), nodes);
        check(faults, "KB of script", figures.path("script").asInt() / KILO, scriptKilobytes);
        return faults;
    }

    private void check(List<Fault> faults, String unit, int spent, int allowed) {
        if (spent > allowed) {
            faults.add(new Fault(
                    "over the budget of a " + kind,
                    spent + " " + unit + ", " + allowed + " allowed",
                    "page the list, or show less; budgets are in docs/page-gate.md"));
        }
    }
}
