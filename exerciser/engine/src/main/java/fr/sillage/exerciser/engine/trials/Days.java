package fr.sillage.exerciser.engine.trials;

import fr.sillage.exerciser.engine.alerts.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Walks a log as time goes: each answer, and the end of each day, those without answers too. */
final class Days {

    private Days() {}

    static void walk(List<Answer> answers, Consumer<Answer> onAnswer, Consumer<LocalDate> atEnd) {
        if (answers.isEmpty()) {
            return;
        }
        LocalDate today = answers.get(0).day();
        for (Answer answer : answers) {
            for (; today.isBefore(answer.day()); today = today.plusDays(1)) {
                atEnd.accept(today);
            }
            onAnswer.accept(answer);
        }
        atEnd.accept(today);
    }
}
