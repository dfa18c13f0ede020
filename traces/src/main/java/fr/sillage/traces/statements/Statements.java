package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Course;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.paths.events.Attended;
import fr.sillage.paths.events.Enrolled;
import fr.sillage.paths.events.StepSatisfied;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Domain events as statements. Of teachers in training nothing is said of when or how long they were connected: no
 * beginning, no answer, no duration but a contracted one, no timestamp finer than the day.
 */
public final class Statements {

    /** The events that may give a statement. */
    public static final Set<Class<? extends Record>> SOURCES = Set.of(
            AttemptBegun.class,
            AnswerGiven.class,
            AttemptCompleted.class,
            Enrolled.class,
            StepSatisfied.class,
            Attended.class);

    private final Deployment deployment;
    private final ExerciseStatements exercises;
    private final PathStatements paths;

    public Statements(Deployment deployment) {
        this.deployment = deployment;
        this.exercises = new ExerciseStatements(deployment);
        this.paths = new PathStatements(deployment);
    }

    /** What an event in a course says to a store; empty where it says nothing, or may not be said. */
    public Optional<Statement> of(DomainEvent event, Course course) {
        return draft(event, isTraining(course))
                .map(draft -> draft.statement(event.id(), moment(event, course), course, deployment));
    }

    /** Takes back a statement that an event has made untrue. One event may take back several, each once. */
    public Statement voiding(UUID untrue, DomainEvent event, Course course) {
        UUID id = UUID.nameUUIDFromBytes((event.id() + " voids " + untrue).getBytes(StandardCharsets.UTF_8));
        ObjectNode target = JsonNodeFactory.instance
                .objectNode()
                .put("objectType", "StatementRef")
                .put("id", untrue.toString());
        return new Draft(Verb.VOIDED, target)
                .statement(id, moment(event, course), course, deployment, Optional.of(untrue));
    }

    private Optional<Draft> draft(DomainEvent event, boolean training) {
        UUID subject = event.subject();
        if (event.is(AttemptCompleted.class)) {
            AttemptCompleted body = event.bodyAs(AttemptCompleted.class);
            Draft completed = exercises.completed(subject, body);
            return Optional.of(training ? completed : completed.lasting(body.milliseconds()));
        }
        if (event.is(Enrolled.class)) return Optional.of(paths.registered(subject, event.bodyAs(Enrolled.class)));
        if (event.is(StepSatisfied.class)) {
            return Optional.of(paths.satisfied(subject, event.bodyAs(StepSatisfied.class)));
        }
        if (event.is(Attended.class)) return Optional.of(paths.attended(subject, event.bodyAs(Attended.class)));
        if (training) return Optional.empty();
        if (event.is(AttemptBegun.class)) {
            return Optional.of(exercises.begun(subject, event.bodyAs(AttemptBegun.class)));
        }
        if (event.is(AnswerGiven.class)) {
            AnswerGiven answer = event.bodyAs(AnswerGiven.class);
            return answer.interaction().map(interaction -> exercises.answered(subject, answer, interaction));
        }
        return Optional.empty();
    }

    private static Moment moment(DomainEvent event, Course course) {
        return isTraining(course) ? Moment.dayOf(event.at()) : Moment.exactly(event.at());
    }

    private static boolean isTraining(Course course) {
        return course.audience() == Audience.TEACHERS;
    }
}
