package fr.sillage.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.activities.Activity;
import fr.sillage.lti.house.OneExercise;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceFormTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private final Activity activity = new Activity(OneExercise.ID, "Équations", "", true);

    @ParameterizedTest
    @CsvSource({"20, 20", "12.5, 12.5", "'0,5', 0.5", "1000, 1000"})
    void readsPointsAsPeopleWriteThem(String written, String points) {
        assertThat(read(Map.of("points", written)).choice().points()).contains(new BigDecimal(points));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "1001", "1e3", "NaN", "vingt", "1,234", "9999999999"})
    void saysThatThesePointsCannotBeUsed(String written) {
        assertThat(read(Map.of("points", written)).faults()).containsExactly("points");
    }

    @Test
    void readsTheDueDateAsParisHasIt() {
        assertThat(read(Map.of("points", "20", "due", "2026-12-01T18:30"))
                        .choice()
                        .due())
                .contains(Instant.parse("2026-12-01T17:30:00Z"));
        assertThat(read(Map.of("points", "20", "due", "2027-07-01 08:00"))
                        .choice()
                        .due())
                .contains(Instant.parse("2027-07-01T06:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T18:59", "demain", "2026-13-01T10:00"})
    void saysThatThisDateCannotBeUsed(String written) {
        assertThat(read(Map.of("points", "20", "due", written)).faults()).containsExactly("due");
    }

    @Test
    void keepsTheActivitysTitleWhereNoneIsWrittenAndCutsALongOne() {
        assertThat(read(Map.of("points", "20", "title", " \u0000 ")).choice().title())
                .isEqualTo("Équations");
        assertThat(read(Map.of("points", "20", "title", "x".repeat(5000)))
                        .choice()
                        .title())
                .hasSize(200);
    }

    @Test
    void asksForNoPointsWhereNoColumnIsMade() {
        ChoiceForm form = ChoiceForm.read(activity, false, Map.of(), NOW);
        assertThat(form.isFine()).isTrue();
        assertThat(form.choice().points()).isEmpty();
    }

    private ChoiceForm read(Map<String, String> fields) {
        Map<String, List<String>> sent = new HashMap<>();
        fields.forEach((name, value) -> sent.put(name + "." + OneExercise.ID, List.of(value)));
        return ChoiceForm.read(activity, true, sent, NOW);
    }
}
