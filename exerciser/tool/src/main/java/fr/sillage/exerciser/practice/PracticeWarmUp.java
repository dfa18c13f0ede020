package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatId;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.warmup.WarmUp;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.interchange.Example;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who never was answers the example, whole. An answer to an attempt that does not exist goes all the way to the
 * database and is not stored there.
 */
@ApplicationScoped
class PracticeWarmUp implements WarmUp {

    private final Answering answering;
    private final Clock clock;
    private final Voice voice;
    private final Seat seat;
    private final ExerciseVersion exercise;

    @Inject
    PracticeWarmUp(Answering answering, Languages languages, Clock clock) {
        this.answering = answering;
        this.clock = clock;
        this.voice = new Voice(languages.in(Locale.FRANCE), Audience.PUPILS);
        this.seat = pretended(clock.instant());
        this.exercise = ExerciseVersion.first(
                new ExerciseId(UUID.randomUUID()), Example.report().items());
    }

    @Override
    public void once() {
        Attempt attempt = attempt();
        Progress progress = Progress.of(exercise, List.of());
        for (ItemWork work : progress.items()) {
            show(attempt, progress, work);
            if (!work.placed().isQuestion()) continue;
            SentForm form = filled(work.placed().item());
            answering.answer(attempt, work, form, seat);
            Response response = work.placed().item().read(form.fields());
            Given given = answering.graded(attempt, work, response, form, UUID.randomUUID(), seat);
            new AnswerFact(attempt, work.placed(), given, Locale.FRANCE, true).events();
            progress = progress.and(given);
            show(attempt, progress, progress.at(work.position()).orElseThrow());
        }
    }

    private void show(Attempt attempt, Progress progress, ItemWork work) {
        ItemPage page = ItemPage.of(attempt, progress, work, voice, clock.instant());
        page.content(voice, "", seat.id().path()).writeTo(new Utf8ByteOutput());
    }

    /** The first of whatever can be chosen, a number where something is typed. */
    private static SentForm filled(Item item) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Control control : item.publicView(0).controls()) {
            String value = control.options().stream()
                    .findFirst()
                    .map(PublicView.Shown::id)
                    .map(Object::toString)
                    .orElse(control instanceof Control.Truth ? "true" : "4");
            fields.put(control.field(), List.of(value));
        }
        fields.put(SentForm.KEY, List.of(UUID.randomUUID().toString()));
        fields.put(SentForm.SHOWN, List.of(""));
        return new SentForm(fields);
    }

    private Attempt attempt() {
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                exercise.exercise(),
                exercise.number(),
                "",
                seat.inCourse(),
                seat.person(),
                Showing.Secret.next(),
                clock.instant(),
                Optional.empty());
    }

    private static Seat pretended(Instant now) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new PlatformId(UUID.randomUUID()),
                Optional.of(new CourseId(UUID.randomUUID())),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Audience.PUPILS,
                Locale.FRANCE,
                "'none'",
                now);
    }
}
