package fr.sillage.exerciser.engine.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in order, with numbers in place of names, so that fitting can walk them often. */
final class AnswerLog {

    final List<Observation> answers;
    final int[] item;
    final int[] skill;
    final int[] student;
    final boolean[] correct;
    final Map<String, Integer> items = new HashMap<>();
    final Map<String, Integer> skills = new HashMap<>();
    final Map<String, Integer> students = new HashMap<>();

    AnswerLog(List<Observation> answers) {
        this.answers = List.copyOf(answers);
        item = new int[answers.size()];
        skill = new int[answers.size()];
        student = new int[answers.size()];
        correct = new boolean[answers.size()];
        for (int i = 0; i < answers.size(); i++) {
            Observation answer = answers.get(i);
            item[i] = number(items, answer.item());
            skill[i] = number(skills, answer.skill());
            student[i] = number(students, answer.student());
            correct[i] = answer.correct();
        }
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, unseen -> numbers.size());
    }

    int size() {
        return answers.size();
    }
}
