package fr.sillage.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.sillage.bench.house.AnswerWay;
import fr.sillage.bench.house.BenchHouse;
import fr.sillage.bench.house.Classroom;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.load.Samples;
import fr.sillage.bench.machine.Meter;
import fr.sillage.launcher.StartRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A server just started, met by a modest stream of answers at once: how long it takes to get warm. */
record FirstMinute(BenchHouse house, Crew crew, Classroom room, Report report) {

    private static final double RATE = 60;
    private static final int WINDOW = 5;

    /**
     * @param key in the JSON
     * @param settings of the environment
     */
    void watch(String key, Map<String, String> settings, Duration time)
            throws StartRefused, IOException, InterruptedException {
        house.shut();
        house.open(settings);
        report.heading(String.format(
                "a server just started%s: ready after %.1f s; then %.0f answers/s at once",
                settings.isEmpty() ? "" : " with " + settings, house.secondsToReady(), RATE));
        Meter meter = house.meter();
        List<Meter.Reading> readings = new ArrayList<>();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Samples samples;
        try {
            clock.scheduleAtFixedRate(() -> readings.add(meter.read()), 0, WINDOW, TimeUnit.SECONDS);
            samples = crew.open(room.endlessAnswers(AnswerWay.SCRIPT), RATE, time);
        } finally {
            clock.shutdown();
        }
        clock.awaitTermination(WINDOW, TimeUnit.SECONDS);
        readings.add(meter.read());
        tell(key, samples, readings, (int) time.toSeconds());
    }

    private void tell(String key, Samples samples, List<Meter.Reading> readings, int seconds) {
        ArrayNode windows = report.json()
                .putObject(key)
                .put("readySeconds", Phase.rounded(house.secondsToReady()))
                .putArray("windows");
        report.say("   %9s %8s %8s %8s %8s", "seconds", "done", "CPU ms", "p50 ms", "p99 ms");
        for (int from = 0; from < seconds; from += WINDOW) {
            Samples window = samples.due(from, from + WINDOW);
            double cpu = readings.get(from / WINDOW)
                    .until(readings.get(from / WINDOW + 1))
                    .each(window.done());
            report.say(
                    "   %3d to %2d %8d %8.2f %8.1f %8.1f",
                    from, from + WINDOW, window.done(), cpu, window.millis(0.5), window.millis(0.99));
            windows.addObject()
                    .put("from", from)
                    .put("done", window.done())
                    .put("cpuMs", Phase.rounded(cpu))
                    .put("p50Ms", Phase.rounded(window.millis(0.5)))
                    .put("p99Ms", Phase.rounded(window.millis(0.99)));
        }
    }
}
