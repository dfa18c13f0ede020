package fr.sillage.lti.admission;

/**
 * How many logins a second are let in. A login is the cheap beginning of something dear, so letting in whoever comes until
 * the queue is long would let in too many: while there is a queue the pace falls below the launches that were carried
 * through, without one it rises again.
 */
final class Pace {

    private static final double FASTEST = 5_000;
    private static final double SLOWEST = 2;
    private static final double SLOWER = 0.9;
    private static final double FASTER = 1.05;
    /** Weight of the last tenth of a second. */
    private static final double NEWEST = 0.2;
    /** What may come at once, in seconds of the pace. */
    private static final double BURST = 0.2;

    private double perSecond = FASTEST;
    private double carried;
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
     * @param launches carried through in that time
     * @param seconds that passed
     * @param late whether whoever comes now waits longer than a login should
     */
    void observed(long launches, double seconds, boolean late) {
        carried += NEWEST * (launches / seconds - carried);
        perSecond = late ? Math.max(SLOWEST, SLOWER * carried) : Math.min(FASTEST, FASTER * perSecond + 1);
        tokens = Math.min(Math.max(1, perSecond * BURST), tokens + perSecond * seconds);
    }
}
