package fr.sillage.exerciser.engine.feedback;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.TextPattern;
import java.util.List;

/** A test on one answer. */
public sealed interface Condition {

    boolean holds(Response response, Graded graded, int currentTry);

    /** Always: the last node of its level. */
    record Otherwise() implements Condition {
        @Override
        public boolean holds(Response response, Graded graded, int currentTry) {
            return true;
        }
    }

    /** The item's own grade is at least this. */
    record AtLeast(Grade grade) implements Condition {
        @Override
        public boolean holds(Response response, Graded graded, int currentTry) {
            return graded.grade().compareTo(grade) >= 0;
        }
    }

    /** This try or a later one; 1 is the first. */
    record FromTry(int number) implements Condition {
        @Override
        public boolean holds(Response response, Graded graded, int currentTry) {
            return currentTry >= number;
        }
    }

    /** The field of that name holds a value that matches. */
    record Says(String field, TextPattern pattern) implements Condition {
        @Override
        public boolean holds(Response response, Graded graded, int currentTry) {
            return response.fields().getOrDefault(field, List.of()).stream().anyMatch(pattern::matches);
        }
    }
}
