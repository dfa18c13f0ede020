package fr.sillage.exerciser.engine.groups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.alerts.Answer;
import fr.sillage.exerciser.engine.groups.SameErrors.Group;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameErrorsTest {

    @Test
    void gathersByForeseenError() {
        List<Answer> answers = List.of(error("lea", "m"), error("tom", "m"), error("nina", "n"), other("lea", "12"));
        assertThat(SameErrors.foreseen(answers))
                .containsExactly(new Group("s", "m", Set.of("lea", "tom")), new Group("s", "n", Set.of("nina")));
    }

    @Test
    void gathersWhatMeansTheSameThoughNobodyForesawIt() {
        List<Answer> answers = List.of(
                other("lea", "0,5"), other("tom", "1/2"), other("nina", " .50"), other("max", "5"), error("zoe", "m"));
        assertThat(SameErrors.unforeseen(answers)).hasSize(1);
        assertThat(SameErrors.unforeseen(answers).get(0).students()).containsExactlyInAnyOrder("lea", "tom", "nina");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,5;1/2", "1 000;1000", "−3;-3", "Le  Chat;le chat", "2,50;2.5", "l’été;l'été"})
    void writtenOtherwiseTheSame(String one, String other) {
        assertThat(Meaning.of(one)).isEqualTo(Meaning.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,5;5", "1/2;2/1", "ete;été", "1/0;0", "-3;3"})
    void somethingElse(String one, String other) {
        assertThat(Meaning.of(one)).isNotEqualTo(Meaning.of(other));
    }

    private static Answer error(String student, String misconception) {
        return answer(student, misconception, Optional.of(misconception));
    }

    private static Answer other(String student, String text) {
        return answer(student, text, Optional.empty());
    }

    private static Answer answer(String student, String text, Optional<String> misconception) {
        Instant at = Instant.parse("2026-09-07T08:00:00Z");
        return new Answer(at, student, "a", "i", "s", 1, false, Optional.of(text), misconception, 30);
    }
}
