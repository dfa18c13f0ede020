package fr.sillage.bench.house;

import fr.sillage.bench.ledger.Claim;
import fr.sillage.bench.ledger.Ledger;
import fr.sillage.bench.ledger.Told;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A seated pupil at work. An answer that was not acknowledged is sent again, with its key, as a page does. */
final class Pupil {

    private static final int ONE_IN = 4;

    private final Arrival.Place place;
    private final int number;
    private final Ledger ledger;
    private final Returns returns;
    private UUID attempt;
    private int question;
    private int attemptTry = 1;
    private Optional<Sent> pending = Optional.empty();

    private record Sent(Claim claim, Request request) {}

    Pupil(Arrival.Place place, int number, Ledger ledger, Returns returns) {
        this.place = place;
        this.number = number;
        this.ledger = ledger;
        this.returns = returns;
    }

    /** Begins the exercise, anew after its end. */
    Outcome begin(Wire wire, UUID exercise) throws IOException {
        Reply reply = wire.send(
                Request.post(wire.authority(), place.path() + "exercises/" + exercise + "/start", place.cookie(), ""));
        if (reply.status() != 303) return returns.of(reply);
        String item = reply.location().orElseThrow();
        int from = item.indexOf("/attempts/") + "/attempts/".length();
        attempt = UUID.fromString(item.substring(from, from + 36));
        question = 0;
        attemptTry = 1;
        pending = Optional.empty();
        return Outcome.DONE;
    }

    Reply item(Wire wire, int position) throws IOException {
        return wire.send(Request.get(
                wire.authority(), place.path() + "attempts/" + attempt + "/items/" + position, place.cookie()));
    }

    /** Where the launch ended. */
    Reply landing(Wire wire) throws IOException {
        return wire.send(Request.get(wire.authority(), place.landing(), place.cookie()));
    }

    boolean isAtWork(List<Question> exercise) {
        return attempt != null && question < exercise.size();
    }

    Outcome answer(Wire wire, List<Question> exercise, AnswerWay way, String shown) throws IOException {
        Sent sent = pending.orElseGet(() -> next(wire, exercise.get(question), way, shown));
        pending = Optional.of(sent);
        ledger.note(sent.claim(), Told.REFUSED);
        Reply reply;
        try {
            reply = wire.send(sent.request());
        } catch (IOException e) {
            ledger.note(sent.claim(), Told.UNKNOWN);
            throw e;
        }
        if (!way.acknowledges(reply)) return refused(sent, reply);
        ledger.note(sent.claim(), Told.STORED);
        goOn(sent.claim());
        return way.followed(reply, wire, place) ? Outcome.DONE : Outcome.FAILED;
    }

    /** Whoever is refused for good goes home: to ask for ever would measure nothing. */
    private Outcome refused(Sent sent, Reply reply) {
        if (reply.status() / 100 == 5 && reply.status() != 503) ledger.note(sent.claim(), Told.UNKNOWN);
        if (reply.status() / 100 == 4) question = Integer.MAX_VALUE;
        return returns.of(reply);
    }

    private void goOn(Claim claim) {
        pending = Optional.empty();
        if (claim.right()) {
            question++;
            attemptTry = 1;
        } else {
            attemptTry++;
        }
    }

    private Sent next(Wire wire, Question asked, AnswerWay way, String shown) {
        boolean errs = attemptTry == 1 && asked.wrong().isPresent() && (number + question) % ONE_IN == 0;
        Question.Said said = errs ? asked.wrong().get() : asked.right();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        UUID key = new UUID(random.nextLong(), random.nextLong());
        String path = place.path() + "attempts/" + attempt + "/items/" + asked.position();
        String form = "key=" + key + "&shown=" + shown + "&" + said.form();
        return new Sent(
                new Claim(attempt, asked.item(), key, attemptTry, said.stored(), !errs),
                way.request(wire.authority(), path, place.cookie(), form));
    }
}
