package fr.sillage.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.bench.machine.Used;
import fr.sillage.bench.profile.Profile;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** What a run says: lines for people as it goes, one JSON object at the end. */
final class Report {

    private static final double WORTH_TELLING = 0.004;

    private final PrintStream out;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }

    void heading(String title) {
        out.println();
        out.println(title);
    }

    /** @param key of the phase in the JSON */
    Phase phase(String key, Phase phase) {
        out.println(phase.line());
        out.flush();
        json.set(key, phase.json());
        return phase;
    }

    /** Which threads of the server had the time of a phase, for each operation. */
    void threads(Phase phase) {
        Used used = phase.used();
        long done = Math.max(1, phase.samples().done());
        out.println("   by threads of the server, ms each:");
        used.threads().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .filter(kind -> kind.getValue() / done > WORTH_TELLING)
                .forEach(kind -> say("      %8.3f  %s", kind.getValue() / done, kind.getKey()));
    }

    /** By all threads of the server, with what goes on after the last reply. */
    void allocated(String key, Phase phase, long bytes) {
        long each = bytes / Math.max(1, phase.samples().done());
        say("   allocated by the server: %.1f kB each", each / 1e3);
        json.withObject("/" + key).put("allocatedBytes", each);
    }

    void profile(Profile profile) {
        for (Profile.Table table : profile.tables()) {
            heading(table.title());
            table.lines().forEach(line -> say("   %5.1f %%  %s", line.percent(), line.name()));
        }
    }

    ObjectNode json() {
        return json;
    }

    void end() {
        out.println();
        out.println(json);
        out.flush();
    }
}
