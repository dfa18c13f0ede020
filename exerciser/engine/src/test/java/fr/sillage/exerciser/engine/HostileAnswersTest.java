package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.json.ItemCodec;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever kind is refused or graded, soon. The best of three runs counts: the machine has other work. */
class HostileAnswersTest {

    private static final long MOST_NANOS = 5_000_000;
    private static final int RUNS = 3;

    private static final List<String> HOSTILE = List.of(
            "x".repeat(10_000_000),
            "9".repeat(10_000_000),
            "9^9^9^9",
            "((9^20)^20)^20",
            "(x+1)^20(x+1)^20(x+1)^20",
            "NaN",
            "Infinity",
            "1e400",
            "1e-400",
            "1/0",
            "a\u0000b",
            "\ud83e",
            "(a+)+$".repeat(20),
            "a".repeat(499) + "!",
            "(".repeat(199),
            "1 ".repeat(50),
            "yes",
            "true",
            "2");

    @Test
    void costsNoTime() {
        for (Item item : Items.oneOfEach()) {
            for (String sent : HOSTILE) {
                assertSoon(item, everywhere(item, sent), sent);
            }
            assertSoon(item, tenThousandParts(), "10 000 parts");
        }
    }

    @Test
    void keepsGradesOfOrdinaryAnswersWithinBounds() {
        int graded = 0;
        for (Item item : Items.oneOfEach()) {
            for (String sent : HOSTILE) {
                graded += answered(item, everywhere(item, sent)) ? 1 : 0;
            }
            for (PublicView.Shown option : item.publicView(1).options()) {
                graded += answered(item, everywhere(item, option.id().value())) ? 1 : 0;
            }
        }
        assertThat(graded).isGreaterThan(50);
    }

    private static void assertSoon(Item item, Map<String, List<String>> fields, String sent) {
        long best = Long.MAX_VALUE;
        answered(item, fields);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            answered(item, fields);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best)
                .as("%s: %s", item.kind(), sent.substring(0, Math.min(40, sent.length())))
                .isLessThan(MOST_NANOS);
    }

    private static boolean answered(Item item, Map<String, List<String>> fields) {
        try {
            Response response = item.read(fields);
            Graded graded = item.grade(response, Earlier.NOTHING);
            assertThat(graded).isEqualTo(ItemCodec.read(ItemCodec.write(item)).grade(response));
            assertThat(item.read(response.fields().isEmpty() ? fields : response.fields()))
                    .isEqualTo(response);
            return true;
        } catch (ResponseRefused refused) {
            return false;
        }
    }

    /** The same in every field that the item has, and in some that it has not. */
    private static Map<String, List<String>> everywhere(Item item, String value) {
        Set<String> names = new HashSet<>(Set.of("answer", "answer.", "answer.x", "answer.y", "answer.zz", "other"));
        item.publicView(1).controls().forEach(control -> names.add(control.field()));
        Map<String, List<String>> fields = new HashMap<>();
        names.forEach(name -> fields.put(name, List.of(value)));
        return fields;
    }

    private static Map<String, List<String>> tenThousandParts() {
        Map<String, List<String>> fields = new HashMap<>();
        IntStream.range(0, 10_000).forEach(i -> fields.put("answer.p" + i, List.of("t1")));
        fields.put("answer", Collections.nCopies(10_000, "a1"));
        return fields;
    }
}
