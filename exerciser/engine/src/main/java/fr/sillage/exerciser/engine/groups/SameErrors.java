package fr.sillage.exerciser.engine.groups;

import fr.sillage.exerciser.engine.alerts.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of students by the error they made. */
public final class SameErrors {

    /** Students who made one same foreseen error on a skill, or gave answers to an item that mean the same. */
    public record Group(String where, String error, Set<String> students) {}

    public record Member(String student, String skill, String misconception) {}

    private SameErrors() {}

    public static List<Group> foreseen(List<Answer> answers) {
        return groups(answers, answer -> answer.misconception().map(error -> List.of(answer.skill(), error)));
    }

    /** Of wrong answers that nobody foresaw and that were not mere guesses; groups of two students at least. */
    public static List<Group> unforeseen(List<Answer> answers) {
        return groups(answers, answer -> answer.wrong()
                        .filter(text -> answer.misconception().isEmpty() && !answer.guessed())
                        .map(text -> List.of(answer.item(), Meaning.of(text).value())))
                .stream()
                .filter(group -> group.students.size() > 1)
                .toList();
    }

    private interface Key {
        Optional<List<String>> of(Answer answer);
    }

    private static List<Group> groups(List<Answer> answers, Key key) {
        Map<String, Map<String, Set<String>>> found = new TreeMap<>();
        for (Answer answer : answers) {
            key.of(answer).ifPresent(k -> found.computeIfAbsent(k.get(0), where -> new TreeMap<>())
                    .computeIfAbsent(k.get(1), error -> new TreeSet<>())
                    .add(answer.student()));
        }
        List<Group> groups = new ArrayList<>();
        found.forEach(
                (where, errors) -> errors.forEach((error, students) -> groups.add(new Group(where, error, students))));
        return groups;
    }

    /** Memberships that are right, that were said, and that are true. */
    public static int[] pairs(List<Group> said, List<Member> truth) {
        Set<Member> members = new HashSet<>();
        said.forEach(
                group -> group.students.forEach(student -> members.add(new Member(student, group.where, group.error))));
        Set<Member> right = new HashSet<>(members);
        right.retainAll(new HashSet<>(truth));
        return new int[] {right.size(), members.size(), new HashSet<>(truth).size()};
    }
}
