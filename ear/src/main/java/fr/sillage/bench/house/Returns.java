package fr.sillage.bench.house;

import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was said to those who were turned away, and what went wrong otherwise. Written by many threads. */
public final class Returns {

    private final Map<Integer, Long> seconds = new ConcurrentSkipListMap<>();
    private final Map<Integer, Long> faults = new ConcurrentHashMap<>();

    Outcome of(Reply reply) {
        if (reply.status() != 503) {
            faults.merge(reply.status(), 1L, Long::sum);
            return Outcome.FAILED;
        }
        Optional<String> after = reply.header("Retry-After");
        seconds.merge(after.map(Integer::parseInt).orElse(-1), 1L, Long::sum);
        return after.isPresent() ? Outcome.TURNED_AWAY : Outcome.FAILED;
    }

    /** How many were told to come back after so many seconds; -1 for those who were not told. */
    public Map<Integer, Long> seconds() {
        return seconds;
    }

    /** From here on they are counted anew. */
    public void forgetSeconds() {
        seconds.clear();
    }

    /** How many replies had another status than any expected. */
    public Map<Integer, Long> faults() {
        return faults;
    }
}
