package fr.sillage.exerciser.engine.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code model --train FILE --test FILE}: fits on the one, then foretells every answer of the other before seeing it. The
 * last line is JSON: {@code {"auc","rmse","ece","answers"}}. Exit code 0 when it could run, 2 when called in another way
 * or on files that cannot be read. The test file sets nothing in the model.
 */
public final class ModelCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelCheck() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        int train = arguments.indexOf("--train");
        int test = arguments.indexOf("--test");
        if (arguments.size() != 5 || !arguments.get(0).equals("model") || train < 0 || test < 0) {
            out.println("model --train FILE --test FILE");
            return 2;
        }
        try {
            KnowledgeModel model = Fitting.of(AnswersFile.read(Path.of(arguments.get(train + 1))));
            model.weights().byClue().forEach((clue, weight) -> out.printf("%s %.3f%n", clue, weight));
            Accuracy accuracy = foretold(AnswersFile.read(Path.of(arguments.get(test + 1))), model);
            out.println(JSON.createObjectNode()
                    .put("auc", rounded(accuracy.auc()))
                    .put("rmse", rounded(accuracy.rmse()))
                    .put("ece", rounded(accuracy.ece()))
                    .put("answers", accuracy.answers()));
            return 0;
        } catch (IOException e) {
            out.println("cannot read: " + e.getMessage());
            return 2;
        }
    }

    static Accuracy foretold(List<Observation> answers, KnowledgeModel model) {
        Knowledge knowledge = new Knowledge();
        List<Accuracy.Forecast> forecasts = new ArrayList<>();
        for (Observation answer : answers) {
            double chance = model.chance(
                    knowledge.learner(answer.student()),
                    knowledge.mastery(answer.student(), answer.skill()),
                    answer.item(),
                    answer.skill(),
                    answer.at());
            forecasts.add(new Accuracy.Forecast(chance, answer.correct()));
            knowledge.take(answer, model);
        }
        return Accuracy.of(forecasts);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
