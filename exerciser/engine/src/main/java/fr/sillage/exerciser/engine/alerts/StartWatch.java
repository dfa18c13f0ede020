package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Never started: the last two assignments that half the class started five days ago or more, and not this student. */
final class StartWatch implements Watch {

    private static final int DAYS = 5;
    private static final int ASSIGNMENTS = 2;
    private static final int REMEMBERED = 8;

    private record Assignment(String name, LocalDate since, Set<String> started) {}

    private final Set<String> students;
    private final Map<String, Assignment> byName = new HashMap<>();
    private final Deque<Assignment> latest = new ArrayDeque<>();

    /** @param roster who is in the class; whoever answers is added */
    StartWatch(Set<String> roster) {
        students = new HashSet<>(roster);
    }

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        students.add(answer.student());
        byName.computeIfAbsent(answer.assignment(), name -> opened(name, answer.day()))
                .started
                .add(answer.student());
    }

    private Assignment opened(String name, LocalDate day) {
        Assignment opened = new Assignment(name, day, new HashSet<>());
        latest.addFirst(opened);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
        return opened;
    }

    @Override
    public List<Alert> due(LocalDate today) {
        List<Assignment> ripe = latest.stream()
                .filter(a -> !today.isBefore(a.since.plusDays(DAYS)) && a.started.size() * 2 >= students.size())
                .limit(ASSIGNMENTS)
                .toList();
        List<Alert> due = new ArrayList<>();
        if (ripe.size() == ASSIGNMENTS) {
            students.stream()
                    .filter(student -> ripe.stream().noneMatch(a -> a.started.contains(student)))
                    .forEach(student -> {
                        String name = ripe.get(0).name;
                        Sentence rule = Sentence.of("alert.never-started.rule", ASSIGNMENTS, DAYS);
                        due.add(new Alert(
                                new Alert.Target(Kind.NEVER_STARTED, student, name), today, rule, List.of(), 1));
                    });
        }
        return due;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.NEVER_STARTED);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return answer.assignment().equals(alert.target().subject());
    }
}
