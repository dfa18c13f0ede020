package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.alerts.Alert.Target;
import fr.sillage.exerciser.engine.alerts.Closed.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One class followed by one teacher: answers in order of time, the end of each day once. What does not fit in the day's
 * five waits for the next day. Same answers, same alerts. Not for several threads.
 */
public final class FollowUp {

    public static final int A_DAY = 5;

    private final Episodes episodes = new Episodes();
    private final List<Watch> watches;
    private final Map<String, Map<Target, Alert>> open = new LinkedHashMap<>();
    private final Map<Target, LocalDate> told = new HashMap<>();
    private final Map<Target, LocalDate> snoozed = new HashMap<>();
    private final List<Closed> closed = new ArrayList<>();

    /** @param roster who is in the class, answers or not */
    public FollowUp(Set<String> roster) {
        watches = List.of(
                new StruggleWatch(),
                new SlippingWatch(),
                new GuessingWatch(),
                new AbsenceWatch(),
                new StartWatch(new TreeSet<>(roster)),
                new GoodNewsWatch());
    }

    public void take(Answer answer) {
        Episode before = episodes.of(answer.student(), answer.skill());
        episodes.take(answer);
        Episode now = episodes.of(answer.student(), answer.skill());
        watches.forEach(watch -> watch.take(answer, before, now));
        Iterator<Alert> his = of(answer.student()).values().iterator();
        while (his.hasNext()) {
            Alert alert = his.next();
            if (watch(alert).settles(alert, answer, now)) {
                his.remove();
                closed.add(new Closed(alert, answer.day(), Ending.SUCCESS));
            }
        }
    }

    /** The alerts of that day, the most pressing first, at most {@value #A_DAY}. */
    public List<Alert> endOfDay(LocalDate today) {
        expire(today);
        List<Alert> due = watches.stream()
                .flatMap(watch -> watch.due(today).stream())
                .filter(alert -> isNew(alert, today))
                .sorted(Alert.PRESSING)
                .limit(A_DAY)
                .toList();
        due.forEach(alert -> {
            of(alert.target().student()).put(alert.target(), alert);
            told.put(alert.target(), today);
        });
        return due;
    }

    /** Puts an alert off: it closes, and comes back from that day on if there is new evidence. */
    public void snooze(Target target, LocalDate today, LocalDate until) {
        Alert alert = of(target.student()).remove(target);
        if (alert != null) {
            closed.add(new Closed(alert, today, Ending.SNOOZED));
            snoozed.put(target, until);
        }
    }

    public List<Alert> open() {
        return open.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .sorted(Alert.PRESSING)
                .toList();
    }

    public List<Closed> closed() {
        return List.copyOf(closed);
    }

    public Episodes episodes() {
        return episodes;
    }

    private boolean isNew(Alert alert, LocalDate today) {
        Target target = alert.target();
        boolean late = snoozed.getOrDefault(target, today).isAfter(today);
        boolean known = told.containsKey(target) && (alert.evidence().isEmpty() || !alert.since(told.get(target)));
        return !late && !known && !of(target.student()).containsKey(target);
    }

    private void expire(LocalDate today) {
        for (Map<Target, Alert> alerts : open.values()) {
            alerts.values().removeIf(alert -> {
                boolean over = alert.expiredOn(today);
                if (over) {
                    closed.add(new Closed(alert, today, Ending.EXPIRED));
                }
                return over;
            });
        }
    }

    private Map<Target, Alert> of(String student) {
        return open.computeIfAbsent(student, none -> new LinkedHashMap<>());
    }

    private Watch watch(Alert alert) {
        return watches.stream()
                .filter(w -> w.kinds().contains(alert.target().kind()))
                .findFirst()
                .orElseThrow();
    }
}
