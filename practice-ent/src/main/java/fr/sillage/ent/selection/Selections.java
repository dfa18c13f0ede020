package fr.sillage.ent.selection;

import fr.sillage.ent.selection.SelectionRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The selections that teachers began: each is answered once, for the course that it was begun in. */
public final class Selections {

    private static final Duration LIFE = Duration.ofHours(2);

    private final Clock clock;
    private final Map<String, Begun> begun = new HashMap<>();

    private record Begun(String sub, String courseId, Instant end) {}

    public Selections(Clock clock) {
        this.clock = clock;
    }

    /** The opaque data of a new selection; with signs that only survive when nobody touches them. */
    public synchronized String begin(String sub, String courseId) {
        Instant now = clock.instant();
        begun.values().removeIf(one -> one.end().isBefore(now));
        String data = "choix=" + UUID.randomUUID() + "&é \"+";
        begun.put(data, new Begun(sub, courseId, now.plus(LIFE)));
        return data;
    }

    /** @throws SelectionRefused {@code FOREIGN_DATA} when it was not begun by that person in that course, or is over */
    synchronized void end(String data, String sub, String courseId) {
        Begun one = begun.get(data);
        boolean fits = one != null && one.sub().equals(sub) && one.courseId().equals(courseId);
        if (!fits) throw new SelectionRefused(Reason.FOREIGN_DATA, "not the data of this selection");
        begun.remove(data);
    }
}
