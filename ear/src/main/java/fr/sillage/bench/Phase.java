package fr.sillage.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.load.Samples;
import fr.sillage.bench.machine.Used;
import java.util.Locale;

/**
 * One measured phase.
 *
 * @param used while it ran
 * @param after used by what goes on after the last reply: traces, scores, the database's own housekeeping
 */
record Phase(String name, Samples samples, Used used, Used after) {

    static final String HEADER = String.format(
            Locale.ROOT,
            "%-34s %8s %7s %8s %8s %8s %8s %8s %7s %7s %7s",
            "",
            "done",
            "per s",
            "CPU ms",
            "server",
            "database",
            "after",
            "client",
            "p50 ms",
            "p99 ms",
            "others");

    /** Milliseconds of server and database for each that was done. */
    double cpu() {
        return used.each(samples.done());
    }

    String line() {
        long done = samples.done();
        return String.format(
                Locale.ROOT,
                "%-34s %8d %7.0f %8.3f %8.3f %8.3f %8.3f %8.3f %7.1f %7.1f %7.2f%s",
                name,
                done,
                samples.throughput(),
                cpu(),
                used.serverEach(done),
                used.databaseEach(done),
                after.each(done),
                used.clientEach(done),
                samples.millis(0.5),
                samples.millis(0.99),
                used.othersBusy(),
                remarks());
    }

    ObjectNode json() {
        long done = samples.done();
        return JsonNodeFactory.instance
                .objectNode()
                .put("done", done)
                .put("turnedAway", samples.count(Outcome.TURNED_AWAY))
                .put("failed", samples.count(Outcome.FAILED))
                .put("perSecond", rounded(samples.throughput()))
                .put("cpuMs", rounded(cpu()))
                .put("serverMs", rounded(used.serverEach(done)))
                .put("databaseMs", rounded(used.databaseEach(done)))
                .put("afterMs", rounded(after.each(done)))
                .put("clientMs", rounded(used.clientEach(done)))
                .put("p50Ms", rounded(samples.millis(0.5)))
                .put("p99Ms", rounded(samples.millis(0.99)))
                .put("othersBusy", rounded(used.othersBusy()));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private String remarks() {
        long away = samples.count(Outcome.TURNED_AWAY);
        long failed = samples.count(Outcome.FAILED);
        return (away > 0 ? "  turned away: " + away : "") + (failed > 0 ? "  FAILED: " + failed : "");
    }
}
