package fr.sillage.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.bench.house.AnswerWay;
import fr.sillage.bench.house.Arrival;
import fr.sillage.bench.house.Arrivals;
import fr.sillage.bench.house.Classroom;
import fr.sillage.bench.house.Furnishing;
import fr.sillage.bench.house.Returns;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.load.Offer;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.load.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

/** Three times what a node is rated for, and what remains of it meanwhile and afterwards. */
final class Overload {

    private static final Duration RATING = Duration.ofSeconds(20);
    private static final Duration CALM = Duration.ofSeconds(15);
    private static final Duration STORM = Duration.ofSeconds(60);
    private static final Duration AFTERMATH = Duration.ofSeconds(30);
    /** Of what a closed loop takes: nobody runs a node at its very limit. */
    private static final double RATED = 0.8;

    private static final double OFFERED = 3;
    private static final double MODEST = 0.3;
    /** Connections enough for whoever is let in and waits: they must not be held back by the client. */
    private static final int CROWD = 640;

    private static final int ARRIVING = 256;
    private static final double WINDOW = 2;
    private static final double STEP = 0.5;

    private final BenchOptions options;
    private final Report report;
    private final Crew crew;
    private final Classroom room;
    private final Furnishing furnishing;
    private final Returns returns;
    private int arrived;

    Overload(
            BenchOptions options,
            Report report,
            Crew crew,
            Classroom room,
            Furnishing furnishing,
            Returns returns,
            int arrived) {
        this.options = options;
        this.report = report;
        this.crew = crew;
        this.room = room;
        this.furnishing = furnishing;
        this.returns = returns;
        this.arrived = arrived;
    }

    void run() throws IOException, InterruptedException {
        double rated = rated();
        Offer answers = room.endlessAnswers(AnswerWay.SCRIPT);
        Samples calm = crew.open(answers, MODEST * rated, CALM);
        double before = calm.due(CALM.toSeconds() / 3.0, CALM.toSeconds()).millis(0.99);
        report.say("before, at %.0f/s: p50 %.1f ms, p99 %.1f ms", MODEST * rated, calm.millis(0.5), before);
        storm(rated);
        Samples after = crew.open(room.endlessAnswers(AnswerWay.SCRIPT), MODEST * rated, AFTERMATH);
        double normal = backToNormal(after, 2 * before);
        report.say("back to normal (p99 of 2 s below twice what it was) after %.1f s", normal);
        report.json().put("p99BeforeMs", Phase.rounded(before)).put("normalAfterSeconds", normal);
    }

    /** Answers and launches a second, of both together. */
    private double rated() throws IOException, InterruptedException {
        Arrivals arrivals = people(Math.max(200, (int) RATING.toSeconds() * 1000 / options.mix()));
        Samples samples = crew.closed(mixed(arrivals), RATING);
        double rated = RATED * samples.throughput();
        report.say(
                "closed loop of %d clients, a launch to %d answers: %.0f/s; rated %.0f/s (80 %%)",
                options.clients(), options.mix(), samples.throughput(), rated);
        report.json()
                .put("closedPerSecond", Phase.rounded(samples.throughput()))
                .put("ratedPerSecond", Phase.rounded(rated));
        return rated;
    }

    private Offer mixed(Arrivals arrivals) {
        Offer answers = room.endlessAnswers(AnswerWay.SCRIPT);
        Offer launches = arrivals.takingUntilDone(Arrival::whole);
        AtomicLong number = new AtomicLong();
        return () -> number.incrementAndGet() % (options.mix() + 1) == 0 ? launches.next() : answers.next();
    }

    private Arrivals people(int count) throws IOException, InterruptedException {
        int from = arrived;
        arrived += count;
        return furnishing.arriving(from, arrived);
    }

    private void storm(double rated) throws IOException, InterruptedException {
        double launchesDue = OFFERED * rated / (options.mix() + 1);
        double answersDue = OFFERED * rated - launchesDue;
        // Those turned away come again, so that there need not be a token for each of them
        Arrivals arrivals = people((int) Math.min(3000, launchesDue * STORM.toSeconds()));
        returns.forgetSeconds();
        report.say("offering %.0f answers and %.0f launches a second for 60 s", answersDue, launchesDue);
        Crew arriving = new Crew(crew.authority(), ARRIVING, crew.patience());
        FutureTask<Samples> launching =
                new FutureTask<>(() -> arriving.open(arrivals.takingUntilDone(Arrival::whole), launchesDue, STORM));
        new Thread(launching, "launching").start();
        Samples answers = new Crew(crew.authority(), CROWD, crew.patience())
                .open(room.endlessAnswers(AnswerWay.SCRIPT), answersDue, STORM);
        Samples launches = result(launching);
        tell("answers", answers);
        tell("launches", launches);
        double goodput = (answers.done() + launches.done()) / (double) STORM.toSeconds() / rated;
        report.say("goodput: %.0f %% of rated", 100 * goodput);
        report.say("Retry-After in seconds, and how often (-1: none): %s", returns.seconds());
        report.json().put("goodput", Phase.rounded(goodput));
        ObjectNode seconds = report.json().putObject("retryAfter");
        returns.seconds().forEach((after, times) -> seconds.put(Integer.toString(after), times));
    }

    private static Samples result(FutureTask<Samples> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tell(String name, Samples samples) {
        int offered = samples.all().size();
        long away = samples.count(Outcome.TURNED_AWAY);
        report.say(
                "%-9s offered %7d, done %7d (%.0f/s), turned away %7d (%.0f %%), failed %d; of those done p50 %.0f ms, "
                        + "p99 %.0f ms; 99 %% begun no later than %.0f ms after they were due",
                name,
                offered,
                samples.done(),
                samples.done() / (double) STORM.toSeconds(),
                away,
                100.0 * away / offered,
                samples.count(Outcome.FAILED),
                samples.millis(0.5),
                samples.millis(0.99),
                samples.clientLag());
        report.json()
                .putObject(name)
                .put("offered", offered)
                .put("done", samples.done())
                .put("turnedAway", away)
                .put("failed", samples.count(Outcome.FAILED))
                .put("p50Ms", Phase.rounded(samples.millis(0.5)))
                .put("p99Ms", Phase.rounded(samples.millis(0.99)))
                .put("clientLagMs", Phase.rounded(samples.clientLag()));
    }

    /** @return seconds to the end of the first window that is normal; -1 when none was */
    static double backToNormal(Samples after, double limit) {
        for (double from = 0; from + WINDOW <= after.seconds(); from += STEP) {
            Samples window = after.due(from, from + WINDOW);
            boolean allDone = window.done() > 0 && window.done() == window.all().size();
            if (allDone && window.millis(0.99) < limit) return from + WINDOW;
        }
        return -1;
    }
}
