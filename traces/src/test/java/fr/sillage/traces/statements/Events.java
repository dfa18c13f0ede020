package fr.sillage.traces.statements;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Course;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.paths.events.Attended;
import fr.sillage.paths.events.Enrolled;
import fr.sillage.paths.events.StepSatisfied;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Things that happen on Monday 23 November 2026, a little before a quarter to six in the evening in Paris. */
public final class Events {

    public static final Instant AT = Instant.parse("2026-11-23T16:42:07.123456Z");
    public static final PersonId PERSON = PersonId.of("11111111-1111-4111-8111-111111111111");
    public static final PlatformId PLATFORM = new PlatformId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    public static final UUID EVENT = UUID.fromString("33333333-3333-4333-8333-333333333333");
    public static final UUID ATTEMPT = UUID.fromString("44444444-4444-4444-8444-444444444444");
    public static final UUID EXERCISE = UUID.fromString("55555555-5555-4555-8555-555555555555");
    public static final UUID ITEM = UUID.fromString("66666666-6666-4666-8666-666666666666");
    public static final UUID PATH = UUID.fromString("77777777-7777-4777-8777-777777777777");
    public static final Deployment HERE = new Deployment("https://sillage.example/");

    private Events() {}

    public static Course pupils() {
        return course(Audience.PUPILS);
    }

    public static Course training() {
        return course(Audience.TEACHERS);
    }

    private static Course course(Audience audience) {
        CourseId id = CourseId.of("99999999-9999-4999-8999-999999999999");
        return new Course(id, PLATFORM, "Cours de Mme Durand", audience);
    }

    public static AttemptBegun begun() {
        return new AttemptBegun(EXERCISE, "Équations");
    }

    public static AnswerGiven numeric(String response, String scaled) {
        Interaction numeric = new Interaction("numeric", List.of("4[:]4"), List.of(), List.of(), List.of());
        return answer(Optional.of(numeric), response, scaled);
    }

    public static AnswerGiven answer(Optional<Interaction> interaction, String response, String scaled) {
        return new AnswerGiven(
                EXERCISE,
                "Équations",
                ITEM,
                3,
                1,
                "Résous 2x = 8",
                interaction,
                response,
                response,
                new BigDecimal(scaled),
                64_257);
    }

    public static AttemptCompleted completed() {
        return new AttemptCompleted(EXERCISE, "Équations", new BigDecimal("0.75"), 3_723_000);
    }

    public static Enrolled enrolled() {
        return new Enrolled("Classe inversée");
    }

    public static StepSatisfied satisfied() {
        return new StepSatisfied("Classe inversée", "lire", "RESOURCE", "Lire l’article");
    }

    public static Attended attended() {
        return new Attended("Classe inversée", "atelier 1", "Atelier", 180);
    }

    public static DomainEvent event(Record body) {
        UUID subject = body.getClass().getPackageName().contains("paths") ? PATH : ATTEMPT;
        return event(EVENT, subject, body, pupils());
    }

    public static DomainEvent event(UUID id, UUID subject, Record body, Course course) {
        return DomainEvent.of(id, AT, PERSON, Optional.of(course.id()), subject, body);
    }
}
