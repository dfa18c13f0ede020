package fr.sillage.bench;

import fr.sillage.bench.house.AnswerWay;
import fr.sillage.bench.house.Arrival;
import fr.sillage.bench.house.Arrivals;
import fr.sillage.bench.house.BenchHouse;
import fr.sillage.bench.house.Classroom;
import fr.sillage.bench.house.Furnishing;
import fr.sillage.bench.house.Returns;
import fr.sillage.bench.ledger.Audit;
import fr.sillage.bench.ledger.Ledger;
import fr.sillage.bench.ledger.Verdict;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.machine.Allocation;
import fr.sillage.bench.profile.Profile;
import fr.sillage.bench.profile.Recording;
import fr.sillage.launcher.StartRefused;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The run itself, phase after phase. */
final class Bench {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The recorder makes the virtual machine compile some of its code anew. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private static final Duration RECORDED = Duration.ofSeconds(20);
    private static final double MODEST = 0.5;

    private final BenchOptions options;
    private final BenchHouse house;
    private final Report report;
    private final Ledger ledger = new Ledger();
    private final Returns returns = new Returns();
    private final Crew crew;
    private final Furnishing furnishing;

    Bench(BenchOptions options, BenchHouse house, Report report) {
        this.options = options;
        this.house = house;
        this.report = report;
        this.crew = new Crew(house.tool(), options.clients(), PATIENCE);
        this.furnishing = new Furnishing(house, crew, ledger, returns);
    }

    /** @return whether the ledger is clean */
    boolean measure() throws StartRefused, IOException, InterruptedException, SQLException {
        Classroom room = furnished();
        Stopwatch watch = new Stopwatch(house.meter());
        warmUp(room, watch);
        report.heading(Phase.HEADER);
        launches(watch);
        answers(room, watch);
        if (options.profile()) profile(room, watch);
        new Ceilings(house, crew, room, report).tell(watch);
        if (options.firstMinute()) firstMinute(room);
        return clean(room);
    }

    boolean overload() throws StartRefused, IOException, InterruptedException, SQLException {
        Classroom room = furnished();
        warmUp(room, new Stopwatch(house.meter()));
        room.getToWork(crew);
        new Overload(options, report, crew, room, furnishing, returns, Math.max(options.launches(), options.pupils()))
                .run();
        returns.forgetSeconds();
        return clean(room);
    }

    private Classroom furnished() throws StartRefused, IOException, InterruptedException, SQLException {
        report.say("starting a house in %s", house.directory());
        report.say(
                "the record store takes %s",
                options.store() ? "the traces meanwhile, in the same server" : "no part: traces are switched off");
        report.json().put("store", options.store());
        house.open();
        report.say("ready after %.1f s; %d pupils arrive", house.secondsToReady(), options.pupils());
        return furnishing.classroom(options.pupils());
    }

    private void warmUp(Classroom room, Stopwatch watch) throws IOException, InterruptedException {
        report.say("warming up for %d s with answers, then with %d launches", options.warmUp(), options.launches());
        room.getToWork(crew);
        crew.closed(room.answers(AnswerWay.SCRIPT), Duration.ofSeconds(options.warmUp()));
        Arrivals arrivals = furnishing.arriving(0, options.launches());
        furnishing.all(arrivals, Arrival::launch);
        furnishing.all(arrivals, Arrival::page);
        watch.rest();
    }

    private void launches(Stopwatch watch) throws IOException, InterruptedException {
        Arrivals arrivals = furnishing.strangers(0, options.launches());
        Phase login = launchStep("login", "launch: login", watch, arrivals, Arrival::login);
        furnishing.all(arrivals.those(arrival -> !arrival.hasBegun()), Arrival::login);
        Phase check = launchStep("check", "launch: check", watch, arrivals, Arrival::check);
        furnishing.all(arrivals.those(arrival -> !arrival.isChecked()), Arrival::check);
        furnishing.sign(arrivals);
        watch.rest();
        Phase launch = launchStep("token", "launch: token and seat", watch, arrivals, Arrival::launch);
        furnishing.all(arrivals.those(arrival -> !arrival.isSeated()), Arrival::launch);
        Phase page = launchStep("page", "launch: first page", watch, arrivals, Arrival::page);
        double cpu = login.cpu() + check.cpu() + launch.cpu() + page.cpu();
        report.say("%-34s %8s %7s %8.3f", "launch, all of it", "", "", cpu);
        report.json().putObject("launch").put("cpuMs", Phase.rounded(cpu)).put("mark", 2.5);
    }

    private Phase launchStep(String key, String name, Stopwatch watch, Arrivals arrivals, Arrivals.Step step)
            throws InterruptedException {
        return report.phase(key, watch.time(name, () -> crew.closed(arrivals.taking(step), Duration.ofMinutes(2))));
    }

    private void answers(Classroom room, Stopwatch watch) throws IOException, InterruptedException {
        Phase script = answers("answer", "answer: by script", room, watch, AnswerWay.SCRIPT);
        answers("answerPlain", "answer: by form, and page", room, watch, AnswerWay.PLAIN);
        answers("answerPost", "answer: by form, not followed", room, watch, AnswerWay.POST_ALONE);
        room.getToWork(crew);
        watch.rest();
        double rate = options.rate().orElse(MODEST * script.samples().throughput());
        String name = String.format("answer: by script, open loop %.0f/s", rate);
        Phase open = report.phase(
                "open", watch.time(name, () -> crew.open(room.answers(AnswerWay.SCRIPT), rate, options.phase())));
        report.say(
                "   the client began 99 %% of them no later than %.1f ms after they were due",
                open.samples().clientLag());
    }

    private Phase answers(String key, String name, Classroom room, Stopwatch watch, AnswerWay way)
            throws IOException, InterruptedException {
        room.getToWork(crew);
        watch.rest();
        try (Allocation allocation = Allocation.of(house.serverPid())) {
            Map<Long, Long> before = allocation.read();
            Phase phase = report.phase(key, watch.time(name, () -> crew.closed(room.answers(way), options.phase())));
            report.threads(phase);
            report.allocated(key, phase, Allocation.between(before, allocation.read()));
            return phase;
        }
    }

    private void firstMinute(Classroom room) throws StartRefused, IOException, InterruptedException {
        FirstMinute minute = new FirstMinute(house, crew, room, report);
        minute.watch("firstMinute", Map.of(), Duration.ofSeconds(60));
        minute.watch("firstHalfMinuteCold", Map.of("SILLAGE_WARM_UP", "0"), Duration.ofSeconds(30));
    }

    /** In a phase of its own: recording costs, too. */
    private void profile(Classroom room, Stopwatch watch) throws IOException, InterruptedException {
        room.getToWork(crew);
        watch.rest();
        Recording recording = new Recording(house.serverPid(), house.directory().resolveSibling("answers.jfr"));
        recording.start();
        crew.closed(room.answers(AnswerWay.SCRIPT), SETTLING);
        Instant from = Instant.now();
        Phase phase = report.phase(
                "recorded",
                watch.during(
                        "answer: by script, recorded", () -> crew.closed(room.answers(AnswerWay.SCRIPT), RECORDED)));
        Profile profile = Profile.of(recording.stop(), from);
        report.threads(phase);
        report.profile(profile);
        watch.rest();
    }

    private boolean clean(Classroom room) throws SQLException {
        try (Connection connection = house.connection()) {
            Verdict verdict = new Audit(connection, room.exercise()).of(ledger);
            report.heading("ledger: " + (verdict.isClean() ? "clean" : "NOT CLEAN") + ", " + verdict);
            report.json()
                    .putObject("ledger")
                    .put("clean", verdict.isClean())
                    .put("acknowledged", verdict.acknowledged())
                    .put("unknown", verdict.unknown())
                    .put("lost", verdict.lost())
                    .put("twice", verdict.twice())
                    .put("altered", verdict.altered())
                    .put("uncalled", verdict.uncalled())
                    .put("eventsWrong", verdict.eventsWrong());
            if (!returns.faults().isEmpty()) report.say("unexpected replies: %s", returns.faults());
            return verdict.isClean();
        }
    }
}
