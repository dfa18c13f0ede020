package fr.sillage.bench.load;

/**
 * One thing that was offered.
 *
 * @param due nanoseconds from the beginning of the run to the moment at which it was to begin
 * @param lag nanoseconds that this client began it late, which is no fault of the server's
 * @param took nanoseconds from when it was due to its last reply
 */
public record Sample(long due, long lag, long took, Outcome outcome) {

    /** Nanoseconds from the beginning of the run to its last reply. */
    public long ended() {
        return due + took;
    }
}
