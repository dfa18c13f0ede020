package fr.sillage.traces.sending;

import fr.sillage.core.courses.Course;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventConsumer;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.events.AttendanceWithdrawn;
import fr.sillage.traces.statements.Deployment;
import fr.sillage.traces.statements.Statements;
import fr.sillage.traces.statements.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Leaves in the outbox what each event says. An event outside of a known course says nothing: neither its audience nor
 * the key of its platform is known.
 */
@ApplicationScoped
class EventsToStatements implements EventConsumer {

    private static final List<Verb> OF_PRESENCE = List.of(Verb.ATTENDED, Verb.SATISFIED);

    private final Function<CourseId, Optional<Course>> courses;
    private final StatementTable table;
    private final Clock clock;
    private final Deployment deployment;
    private final Statements statements;
    private final Holding holding;

    @Inject
    EventsToStatements(Courses courses, StatementTable table, Clock clock) {
        this(courses::byId, table, clock, Deployment.in(System.getenv()), Holding.in(System.getenv()));
    }

    EventsToStatements(
            Function<CourseId, Optional<Course>> courses,
            StatementTable table,
            Clock clock,
            Deployment deployment,
            Holding holding) {
        this.courses = courses;
        this.table = table;
        this.clock = clock;
        this.deployment = deployment;
        this.statements = new Statements(deployment);
        this.holding = holding;
    }

    @Override
    public String name() {
        return "traces";
    }

    @Override
    public Set<Class<? extends Record>> types() {
        Set<Class<? extends Record>> types = new HashSet<>(Statements.SOURCES);
        types.add(AttendanceWithdrawn.class);
        return types;
    }

    @Override
    public void consume(List<DomainEvent> events) {
        Map<CourseId, Optional<Course>> known = new HashMap<>();
        for (DomainEvent event : events) {
            Optional<Course> course = event.course().flatMap(id -> known.computeIfAbsent(id, courses));
            if (course.isPresent() && event.person().isPresent()) {
                take(event, event.person().get(), course.get());
            }
        }
    }

    private void take(DomainEvent event, PersonId person, Course course) {
        if (event.is(AttendanceWithdrawn.class)) {
            takeBack(event, person, course);
        } else {
            statements
                    .of(event, course)
                    .ifPresent(statement ->
                            table.add(person, course, statement, holding.release(statement, clock.instant())));
        }
    }

    /** What has not left is forgotten; what may have left is voided, so that no hour stays that nobody attended. */
    private void takeBack(DomainEvent event, PersonId person, Course course) {
        String step = deployment.stepIri(
                event.subject(), event.bodyAs(AttendanceWithdrawn.class).step());
        table.forgetUnsent(person, step, OF_PRESENCE);
        for (UUID untrue : table.said(person, step, OF_PRESENCE)) {
            // At once: it is the trainer's doing, and a presence that never was should not stand overnight
            table.add(person, course, statements.voiding(untrue, event, course), clock.instant());
        }
    }
}
