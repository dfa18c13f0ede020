package fr.sillage.bench.machine;

import java.util.Map;

/**
 * Processor time used between two readings, in milliseconds.
 *
 * @param others whatever else ran on the machine: the noise that a figure was taken in
 * @param stolen by the host
 * @param threads of the server, by kind
 */
public record Used(
        double seconds,
        double server,
        double database,
        double client,
        double others,
        double stolen,
        Map<String, Double> threads) {

    public static final Used NOTHING = new Used(0, 0, 0, 0, 0, 0, Map.of());

    /** Server and database together, for one operation. */
    public double each(long operations) {
        return operations == 0 ? 0 : (server + database) / operations;
    }

    public double serverEach(long operations) {
        return operations == 0 ? 0 : server / operations;
    }

    public double databaseEach(long operations) {
        return operations == 0 ? 0 : database / operations;
    }

    public double clientEach(long operations) {
        return operations == 0 ? 0 : client / operations;
    }

    /** Processors that others kept busy. */
    public double othersBusy() {
        return (others + stolen) / 1000 / seconds;
    }
}
