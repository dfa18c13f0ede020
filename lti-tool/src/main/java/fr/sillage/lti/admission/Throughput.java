package fr.sillage.lti.admission;

/**
 * How many turns the node takes in a second when it has all it can do: learnt while there is a queue, and never believed to
 * be less than what was just seen without one.
 */
final class Throughput {

    private static final double FIRST_GUESS = 200;
    private static final double LEAST = 1;
    /** Weight of the last tenth of a second. */
    private static final double NEWEST = 0.3;

    private double perSecond = FIRST_GUESS;

    double perSecond() {
        return perSecond;
    }

    /**
     * @param turns begun in that time
     * @param seconds that passed
     * @param queued whether somebody waits
     */
    void observed(long turns, double seconds, boolean queued) {
        double seen = turns / seconds;
        if (queued) perSecond = Math.max(LEAST, perSecond + NEWEST * (seen - perSecond));
        else perSecond = Math.max(perSecond, seen);
    }
}
