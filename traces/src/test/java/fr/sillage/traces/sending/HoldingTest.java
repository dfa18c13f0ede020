package fr.sillage.traces.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Course;
import fr.sillage.traces.statements.Events;
import fr.sillage.traces.statements.Statement;
import fr.sillage.traces.statements.Statements;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:42:10Z");
    private final Holding holding = Holding.in(Map.of());

    @Test
    void letsPupilsStatementsGoAtOnce() {
        assertThat(holding.release(enrolled(Events.pupils()), NOW)).isEqualTo(NOW);
    }

    @Test
    void keepsWhatTellsOnlyTheDayUntilTheDayIsOverInParis() {
        assertThat(holding.release(enrolled(Events.training()), NOW)).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
    }

    @Test
    void letsADayOfThePastGoAtOnce() {
        Instant later = Instant.parse("2026-12-01T08:00:00Z");
        assertThat(holding.release(enrolled(Events.training()), later)).isEqualTo(later);
    }

    @Test
    void keepsNothingWhereADemonstrationMustShowIt() {
        Holding none = Holding.in(Map.of("SILLAGE_HOLD_TRAINING_TRACES", "false"));
        assertThat(none.release(enrolled(Events.training()), NOW)).isEqualTo(NOW);
    }

    private static Statement enrolled(Course course) {
        return new Statements(Events.HERE)
                .of(Events.event(Events.enrolled()), course)
                .orElseThrow();
    }
}
