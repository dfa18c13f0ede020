package fr.sillage.exerciser.engine.knowledge;

import java.util.HashMap;
import java.util.Map;

/** All students of a log, in memory, as it is replayed in order. Not for several threads. */
public final class Knowledge {

    private record Place(String student, String skill) {}

    private final Map<String, Learner> learners = new HashMap<>();
    private final Map<Place, Mastery> masteries = new HashMap<>();

    public Learner learner(String student) {
        return learners.getOrDefault(student, Learner.NEW);
    }

    public Mastery mastery(String student, String skill) {
        return masteries.getOrDefault(new Place(student, skill), Mastery.NONE);
    }

    public void take(Observation answer, KnowledgeModel model) {
        KnowledgeModel.Known known =
                model.after(learner(answer.student()), mastery(answer.student(), answer.skill()), answer);
        learners.put(answer.student(), known.learner());
        masteries.put(new Place(answer.student(), answer.skill()), known.mastery());
    }
}
