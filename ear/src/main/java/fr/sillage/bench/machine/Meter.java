package fr.sillage.bench.machine;

import java.util.Map;
import java.util.TreeMap;

/** Reads how much processor time server, database and this client have had. */
public record Meter(Processes processes, long server, long database, long client) {

    public Reading read() {
        return new Reading(
                System.nanoTime(),
                processes.cpu(server),
                processes.cpuOfFamily(database),
                processes.cpu(client),
                processes.whole(),
                processes.cpuByThreads(server));
    }

    /** A moment's account. */
    public record Reading(
            long nanos, double server, double database, double client, Whole whole, Map<String, Double> threads) {

        public Used until(Reading later) {
            Map<String, Double> kinds = new TreeMap<>();
            later.threads.forEach((kind, millis) -> {
                double used = millis - threads.getOrDefault(kind, 0.0);
                if (used > 0) kinds.put(kind, used);
            });
            double seconds = (later.nanos - nanos) / 1e9;
            double ours = later.server - server + later.database - database + later.client - client;
            return new Used(
                    seconds,
                    later.server - server,
                    later.database - database,
                    later.client - client,
                    Math.max(0, later.whole.busy() - whole.busy() - ours),
                    later.whole.stolen() - whole.stolen(),
                    kinds);
        }
    }
}
