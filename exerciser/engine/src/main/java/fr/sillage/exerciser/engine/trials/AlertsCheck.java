package fr.sillage.exerciser.engine.trials;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.alerts.Alert;
import fr.sillage.exerciser.engine.alerts.Answer;
import fr.sillage.exerciser.engine.alerts.Kind;
import fr.sillage.exerciser.engine.groups.SameErrors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * {@code alerts DIR…}: replays {@code answers.tsv} of each folder day by day, one line of JSON per alert, and only then
 * reads {@code truth.json} to score them, beside two other rules on the same log. The last line sums up all folders.
 * Exit code 0 when it could run, 2 otherwise.
 */
public final class AlertsCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final List<Comparison> students = new ArrayList<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private Score ours = Score.NONE;
    private Score kolibri = Score.NONE;
    private Score kolibriAtFive = Score.NONE;
    private Score inactivity = Score.NONE;
    private final int[] everMade = new int[3];
    private final int[] heldNow = new int[3];

    private AlertsCheck(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < 2 || !arguments.get(0).equals("alerts")) {
            out.println("alerts DIR...");
            return 2;
        }
        try {
            AlertsCheck check = new AlertsCheck(out);
            for (String folder : arguments.subList(1, arguments.size())) {
                check.judge(Path.of(folder));
            }
            out.println(check.figures());
            return 0;
        } catch (IOException e) {
            out.println("cannot read: " + e.getMessage());
            return 2;
        }
    }

    private void judge(Path folder) throws IOException {
        List<Answer> answers = ClassLog.read(folder.resolve("answers.tsv"));
        Replay replay = Replay.of(answers);
        replay.alerts().forEach(this::tell);
        Truth truth = Truth.read(folder.resolve("truth.json"));
        List<Flag> told = replay.struggles();
        List<Flag> others = Baselines.kolibri(answers);
        ours = ours.plus(Score.of(told, truth.episodes()));
        kolibri = kolibri.plus(Score.of(others, truth.episodes()));
        kolibriAtFive = kolibriAtFive.plus(Score.of(Baselines.fiveADay(others), truth.episodes()));
        inactivity = inactivity.plus(Score.of(Baselines.fiveADay(Baselines.inactivity(answers)), truth.episodes()));
        for (String student :
                new TreeSet<>(answers.stream().map(Answer::student).toList())) {
            List<Truth.Held> own = truth.episodes().stream()
                    .filter(e -> e.student().equals(student))
                    .toList();
            students.add(new Comparison(Score.of(by(student, told), own), Score.of(by(student, others), own)));
        }
        add(
                everMade,
                SameErrors.pairs(
                        SameErrors.foreseen(answers),
                        truth.episodes().stream()
                                .map(e -> new SameErrors.Member(e.student(), e.skill(), e.misconception()))
                                .toList()));
        add(heldNow, replay.weeklyPairs(truth));
    }

    private static List<Flag> by(String student, List<Flag> flags) {
        return flags.stream().filter(flag -> flag.student().equals(student)).toList();
    }

    private static void add(int[] sums, int[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private void tell(Alert alert) {
        kinds.merge(alert.target().kind(), 1, Integer::sum);
        out.println(JSON.createObjectNode()
                .put("day", alert.raised().toString())
                .put("kind", alert.target().kind().name())
                .put("student", alert.target().student())
                .put("subject", alert.target().subject())
                .put("rule", alert.rule().inWords(Locale.getDefault()))
                .put("suggestion", alert.suggestion().name())
                .put("evidence", alert.evidence().size()));
    }

    private ObjectNode figures() {
        ObjectNode figures = put(JSON.createObjectNode(), ours);
        put(figures.putObject("kolibri"), kolibri);
        put(figures.putObject("kolibriAtFive"), kolibriAtFive);
        put(figures.putObject("inactivity"), inactivity);
        Comparison all = new Comparison(ours, kolibri);
        interval(figures.putObject("ratio"), all, Comparison::ratio);
        interval(figures.putObject("recallGap"), all, Comparison::recallGap);
        figures.putObject("groups").put("f1", f1(everMade)).put("heldNowF1", f1(heldNow));
        ObjectNode counts = figures.putObject("kinds");
        kinds.forEach((kind, count) -> counts.put(kind.name(), count));
        return figures;
    }

    private void interval(ObjectNode json, Comparison all, Function<Comparison, Double> figure) {
        json.put("value", rounded(figure.apply(all)));
        if (!students.isEmpty()) {
            double[] ends = Comparison.interval(students, figure::apply);
            json.put("from", rounded(ends[0])).put("to", rounded(ends[1]));
        }
    }

    private static double f1(int[] pairs) {
        return pairs[1] + pairs[2] == 0 ? 0 : rounded(2.0 * pairs[0] / (pairs[1] + pairs[2]));
    }

    private static ObjectNode put(ObjectNode json, Score score) {
        return json.put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("leadDays", rounded(score.leadDays()))
                .put("alerts", score.flags());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
