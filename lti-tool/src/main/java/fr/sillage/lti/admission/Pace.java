package fr.sillage.lti.admission;

/**
 * How many logins a second are let in. A login is the cheap beginning of something dear, so letting in whoever comes until
 * the queue is long would let in too many: while there is a queue the pace is a little less than the launches that a node can
 * carry through, without one it rises until it holds nobody.
 */
final class Pace {

    private static final double FASTEST = 5_000;
    private static final double SLOWEST = 2;
    private static final double SLOWER = 0.9;
    private static final double FASTER = 1.05;
    /** Login, check, token and first page. */
    private static final double TURNS_OF_A_LAUNCH = 4;
    /** What may come at once, in seconds of the pace. */
    private static final double BURST = 0.2;

    private double perSecond = FASTEST;
    private double tokens = FASTEST * BURST;

    double perSecond() {
        return perSecond;
    }

    /** @return whether one more may come in now */
    boolean take() {
        if (tokens < 1) return false;
        tokens--;
        return true;
    }

    /**
     * @param throughput turns a second that the node can take
     * @param seconds since the last observation
     * @param late whether whoever comes now waits longer than a login should
     */
    void observed(double throughput, double seconds, boolean late) {
        perSecond = late
                ? Math.max(SLOWEST, SLOWER * throughput / TURNS_OF_A_LAUNCH)
                : Math.min(FASTEST, FASTER * perSecond + 1);
        tokens = Math.min(Math.max(1, perSecond * BURST), tokens + perSecond * seconds);
    }
}
