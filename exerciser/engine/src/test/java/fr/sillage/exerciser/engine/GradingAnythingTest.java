package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.json.ItemCodec;
import fr.sillage.exerciser.engine.json.ResponseCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random items and answers: whatever they are, grading holds. The seed is printed; set SILLAGE_SEED to run it again. */
class GradingAnythingTest {

    private static final int ROUNDS = 5_000;
    private static final String[] TYPED = {
        "",
        " ",
        "14",
        "3,14",
        "-5",
        "\u22121 000",
        "1e299",
        "1e-299",
        "1e400",
        "NaN",
        "9^9^9^9",
        "true",
        "false",
        "*",
        "\\*",
        "élève",
        "E\u0301",
        "a\u0000",
        "\ud83e",
        "🦊",
        "a[,]b",
        "{lang=fr}",
        "<script>",
        "o0",
        "o1",
        "t0",
        "t3"
    };

    private final long seed = Optional.ofNullable(System.getenv("SILLAGE_SEED"))
            .map(Long::parseLong)
            .orElseGet(System::nanoTime);
    private final Random random = new Random(seed);

    @Test
    void neverCrashesAndStaysWithinBounds() {
        System.out.println("GradingAnythingTest: SILLAGE_SEED=" + seed);
        int graded = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Item item = item();
            Map<String, List<String>> fields = fields(item);
            try {
                check(item, item.read(fields));
                graded++;
            } catch (ResponseRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
            item.publicView(random.nextLong());
        }
        assertThat(graded).as("answers that could be graded, seed %d", seed).isGreaterThan(ROUNDS / 20);
    }

    private void check(Item item, Response response) {
        Graded first = item.grade(response);
        Item stored = ItemCodec.read(ItemCodec.write(item));
        Response storedResponse = ResponseCodec.read(ResponseCodec.write(response));
        assertThat(stored).as("seed %d", seed).isEqualTo(item);
        assertThat(storedResponse).as("seed %d", seed).isEqualTo(response);
        assertThat(stored.grade(storedResponse)).as("seed %d", seed).isEqualTo(first);
        assertThat(first.grade().scaled()).as("seed %d", seed).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(item.pattern(response)).isNotNull();
        assertThat(item.inWords(response, Locale.FRENCH)).isNotNull();
    }

    private Item item() {
        Wording wording = new Wording(random.nextBoolean() ? "Combien ?" : "Il y a \uFFFC pommes.");
        Optional<Wording> general = Optional.of(wording).filter(any -> random.nextBoolean());
        return switch (random.nextInt(7)) {
            case 0 -> new Choice(wording, options(), random.nextBoolean(), general);
            case 1 -> new MultipleChoice(wording, options(), random.nextBoolean(), general);
            case 2 -> new TrueFalse(wording, random.nextBoolean(), general, general, general);
            case 3 -> new ShortText(wording, variants(), general);
            case 4 -> new Numeric(wording, answers(), general);
            case 5 -> matching(wording, general);
            default -> new Information(wording);
        };
    }

    private List<Option> options() {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> new Option(
                        new OptionId("o" + i),
                        Wording.ofText(typed()),
                        i == 0 ? Credit.FULL : credit(),
                        Optional.empty()))
                .toList();
    }

    private List<ShortText.Variant> variants() {
        List<ShortText.Variant> variants = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String pattern = typed() + (random.nextBoolean() ? "*" : "x") + typed();
            variants.add(new ShortText.Variant(
                    new TextPattern(pattern.replace("\u0000", "").replace("\ud83e", "")),
                    i == 0 ? Credit.FULL : credit(),
                    Optional.empty()));
        }
        return variants;
    }

    private List<Numeric.Answer> answers() {
        BigDecimal low = new BigDecimal(random.nextInt(100)).scaleByPowerOfTen(random.nextInt(40) - 20);
        BigDecimal width = new BigDecimal(random.nextInt(10)).scaleByPowerOfTen(random.nextInt(40) - 20);
        return List.of(
                new Numeric.Answer(new Accepted.Around(low, width), Credit.FULL, Optional.empty()),
                new Numeric.Answer(new Accepted.Between(low.negate(), low.add(width)), credit(), Optional.empty()),
                new Numeric.Answer(new Accepted.AnyNumber(), credit(), Optional.empty()));
    }

    private Item matching(Wording wording, Optional<Wording> general) {
        int targets = 2 + random.nextInt(4);
        return new Matching(
                wording,
                IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(i -> new Matching.Prompt(
                                new OptionId("p" + i), wording, new OptionId("t" + random.nextInt(targets))))
                        .toList(),
                IntStream.range(0, targets)
                        .mapToObj(i -> new Matching.Target(new OptionId("t" + i), wording))
                        .toList(),
                general);
    }

    private Map<String, List<String>> fields(Item item) {
        if (item instanceof Matching && random.nextInt(4) > 0) {
            return Map.of(
                    "answer.p" + random.nextInt(3), List.of("t" + random.nextInt(3)), "answer.p9", List.of(typed()));
        }
        return random.nextInt(5) == 0
                ? Map.of("answer", List.of(typed(), typed()))
                : Map.of("answer", List.of(typed()));
    }

    private Credit credit() {
        return Credit.percent(BigDecimal.valueOf(random.nextInt(201) - 100));
    }

    private String typed() {
        return TYPED[random.nextInt(TYPED.length)];
    }
}
