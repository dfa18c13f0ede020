package fr.sillage.paths;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Terms;
import fr.sillage.paths.engine.Workshop;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A course of teachers, and a path of three steps that asks for its exercise. */
public final class Training {

    public static final StepId READ = new StepId("read");
    public static final StepId PRACTISE = new StepId("practise");
    public static final StepId MEET = new StepId("meet");

    public final UUID exercise = UUID.randomUUID();
    public final PlatformId platform = new PlatformId(UUID.randomUUID());
    public final CourseId course;
    private final Courses courses = new Courses(TestDatabase.jdbi());
    private int arrivals;

    public Training() {
        course = courses.opened(platform, "3", "Enseigner en hybride", Audience.TEACHERS)
                .id();
    }

    public PersonId person() {
        return new People(TestDatabase.jdbi()).arriving(new Identity(platform, "p" + arrivals++));
    }

    public PersonId learner() {
        return member(Role.LEARNER);
    }

    public PersonId member(Role... roles) {
        PersonId person = person();
        courses.join(course, person, Set.of(roles));
        return person;
    }

    /** 20 minutes to read, 30 to practise, two hours in a room. */
    public PathVersion path() {
        return path("Enseigner en hybride");
    }

    public PathVersion path(String title) {
        return new PathVersion(
                title,
                List.of(
                        new Resource(
                                new Terms(READ, "Lire", 20, Modality.FREE, new Opening.AfterPrevious()),
                                new Material.Link(URI.create("https://example.org/lire"))),
                        new ExerciseStep(
                                new Terms(PRACTISE, "S’exercer", 30, Modality.FREE, new Opening.AfterPrevious()),
                                exercise),
                        new Workshop(
                                new Terms(MEET, "Atelier", 120, Modality.PRESENCE, new Opening.Always()),
                                LocalDateTime.parse("2026-12-16T14:00"),
                                "salle 204")));
    }

    /** The exerciser says that somebody brought an attempt to its end. */
    public DomainEvent practised(PersonId person, UUID what, Instant at) {
        DomainEvent event = DomainEvent.of(
                UUID.randomUUID(),
                at,
                person,
                Optional.of(course),
                UUID.randomUUID(),
                new AttemptCompleted(what, "Repères", new BigDecimal("0.5"), 0));
        new EventLog(TestDatabase.jdbi()).append(event);
        return event;
    }
}
