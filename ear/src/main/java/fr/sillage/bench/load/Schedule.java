package fr.sillage.bench.load;

/**
 * When things are due at a fixed rate, whatever the server does. Latency counts from there, so that a server that stalls
 * answers for everybody who would have come meanwhile.
 */
record Schedule(double perSecond, double seconds) {

    /** How many in all. */
    long size() {
        return (long) Math.floor(perSecond * seconds);
    }

    /** Nanoseconds from the beginning to the one of that number, from 0. */
    long due(long number) {
        return (long) (number / perSecond * 1e9);
    }
}
