package fr.sillage.exerciser.practice;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.Fact;
import fr.sillage.core.events.FactTable;
import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.events.AnswerGiven;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer on its way to be stored.
 *
 * @param language in which the answer is put into words
 * @param told whether it goes into the event log: of teachers in training only the result does
 */
record AnswerFact(Attempt attempt, ExerciseItem placed, Given given, Locale language, boolean told) implements Fact {

    private static final FactTable TABLE = new AnswerTable();
    private static final int LONGEST_WORDING = 500;

    /** One form of one item counts once; the browser's key alone could be another person's. */
    static UUID key(AttemptId attempt, UUID item, UUID form) {
        return named(attempt + " " + item + " form " + form);
    }

    @Override
    public UUID key() {
        return given.id();
    }

    @Override
    public FactTable table() {
        return TABLE;
    }

    @Override
    public List<DomainEvent> events() {
        if (!told) return List.of();
        return List.of(DomainEvent.of(
                named(attempt.id() + " " + given.item() + " try " + given.attemptTry()),
                given.at(),
                attempt.person(),
                Optional.of(attempt.course()),
                attempt.id().value(),
                answerGiven()));
    }

    private AnswerGiven answerGiven() {
        String wording = placed.item().wording().plain();
        return new AnswerGiven(
                attempt.exercise().value(),
                attempt.title(),
                placed.id(),
                placed.position(),
                given.attemptTry(),
                wording.length() > LONGEST_WORDING ? wording.substring(0, LONGEST_WORDING) : wording,
                placed.item().interaction(),
                placed.item().pattern(given.response()),
                placed.item().inWords(given.response(), language),
                given.grade().scaled(),
                given.milliseconds());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
