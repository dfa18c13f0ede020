package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingFormsTest {

    @Test
    void readsEachKind() {
        assertThat(Items.choice().read(answer("c3"))).isEqualTo(Response.Chosen.of(id("c3")));
        assertThat(Items.multipleChoice().read(answer("c3", "a1"))).isEqualTo(Response.Chosen.of(id("a1"), id("c3")));
        assertThat(Items.trueFalse().read(answer("false"))).isEqualTo(new Response.Truth(false));
        assertThat(Items.shortText().read(answer(" Chevaux "))).isEqualTo(new Response.Text(" Chevaux "));
        assertThat(Items.numeric().read(answer("3,14"))).isEqualTo(new Response.NumberTyped("3,14"));
        assertThat(Items.matching().read(Map.of("answer.p1", List.of("t4"), "answer.p2", List.of(""))))
                .isEqualTo(Response.Pairs.of(Map.of(id("p1"), id("t4"))));
        assertThat(Items.information().read(Map.of())).isEqualTo(new Response.Seen());
    }

    @Test
    void ignoresFieldsOfOthers() {
        assertThat(Items.trueFalse().read(Map.of("answer", List.of("true"), "grade", List.of("1"))))
                .isEqualTo(new Response.Truth(true));
    }

    @Test
    void refusesAnEmptyAnswer() {
        for (Item item : Items.oneOfEach()) {
            if (item.gradable()) {
                refuses(item, Map.of(), Reason.NOTHING);
                refuses(item, answer(""), Reason.NOTHING);
            }
        }
        refuses(Items.shortText(), answer(" \t "), Reason.NOTHING);
    }

    @Test
    void refusesWhatTheItemDoesNotHave() {
        refuses(Items.choice(), answer("zz"), Reason.UNKNOWN_OPTION);
        refuses(Items.choice(), answer("../../etc"), Reason.UNKNOWN_OPTION);
        refuses(Items.choice(), answer("a".repeat(10_000_000)), Reason.UNKNOWN_OPTION);
        refuses(Items.multipleChoice(), answer("a1", "zz"), Reason.UNKNOWN_OPTION);
        refuses(Items.trueFalse(), answer("TRUE"), Reason.UNKNOWN_OPTION);
        refuses(Items.matching(), Map.of("answer.p1", List.of("p2")), Reason.UNKNOWN_OPTION);
    }

    @Test
    void refusesSeveralAnswersWhereOneIsAsked() {
        refuses(Items.choice(), answer("a1", "b2"), Reason.SEVERAL);
        refuses(Items.numeric(), answer("1", "2"), Reason.SEVERAL);
        refuses(Items.matching(), Map.of("answer.p1", List.of("t1", "t2")), Reason.SEVERAL);
        refuses(Items.multipleChoice(), answer("a1", "a1", "a1", "a1", "a1"), Reason.SEVERAL);
    }

    @Test
    void refusesWhatTheDatabaseCannotHold() {
        refuses(Items.shortText(), answer("a\u0000b"), Reason.NOT_TEXT);
        refuses(Items.shortText(), answer("a\ud800b"), Reason.NOT_TEXT);
        refuses(Items.shortText(), answer("a\u001b[31m"), Reason.NOT_TEXT);
    }

    @Test
    void takesCharactersBeyondTheBasicPlane() {
        assertThat(Items.shortText().read(answer("🦊 𝑥"))).isEqualTo(new Response.Text("🦊 𝑥"));
    }

    @Test
    void refusesFloodsInMilliseconds() {
        String huge = "9".repeat(10_000_000);
        Map<String, List<String>> wide = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            wide.put("answer." + i, List.of("t1"));
        }
        wide.put("answer", Collections.nCopies(1_000_000, "a1"));
        for (Item item : Items.oneOfEach()) {
            assertThat(fastest(item, answer(huge))).as(item.kind()).isLessThan(Duration.ofMillis(5));
            assertThat(fastest(item, wide)).as(item.kind()).isLessThan(Duration.ofMillis(5));
        }
    }

    /** Of several runs: on a shared machine a single one may wait for others. */
    private static Duration fastest(Item item, Map<String, List<String>> fields) {
        return IntStream.range(0, 5)
                .mapToObj(run -> {
                    long start = System.nanoTime();
                    read(item, fields);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void read(Item item, Map<String, List<String>> fields) {
        try {
            item.read(fields);
        } catch (ResponseRefused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static Map<String, List<String>> answer(String... values) {
        return Map.of("answer", List.of(values));
    }

    private static void refuses(Item item, Map<String, List<String>> fields, Reason reason) {
        assertThatExceptionOfType(ResponseRefused.class)
                .as(item.kind())
                .isThrownBy(() -> item.read(fields))
                .extracting(ResponseRefused::reason)
                .isEqualTo(reason);
    }
}
