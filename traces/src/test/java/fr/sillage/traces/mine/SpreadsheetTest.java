package fr.sillage.traces.mine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.traces.statements.Events;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "=\"a\";=1",
                "\u00a0=1",
                "\uFEFF=1"
            })
    void givesNoCellThatWouldBeReadAsAFormula(String hostile) {
        assertThat(Spreadsheet.cell(hostile)).startsWith("\"'");
    }

    @Test
    void leavesHarmlessCellsAlone() {
        assertThat(Spreadsheet.cell("2x = 8")).isEqualTo("\"2x = 8\"");
        assertThat(Spreadsheet.cell("dit \"oui\" ; puis\nrien")).isEqualTo("\"dit \"\"oui\"\" ; puis\nrien\"");
        assertThat(Spreadsheet.cell("")).isEqualTo("\"\"");
    }

    @Test
    void opensInAFrenchSpreadsheet() {
        assertThat(Spreadsheet.head(TraceFixture.FRENCH))
                .isEqualTo(
                        "\uFEFF\"Jour\";\"Heure\";\"Trace\";\"Réponse\";\"Score (0 à 1)\";\"État\";\"Identifiant\"\r\n");
    }

    @Test
    void writesATraceInParisTime() {
        Interaction text = new Interaction("fill-in", List.of(), List.of(), List.of(), List.of());
        assertThat(Spreadsheet.row(
                        TraceFixture.of(Events.answer(Optional.of(text), "=1+1", "0.5")), TraceFixture.FRENCH))
                .startsWith("\"2026-11-23\";\"17:42:07\";\"Réponse")
                .contains(";\"'=1+1\";\"0,5\";\"dans l’entrepôt\";\"33333333-3333-4333-8333-333333333333\"\r\n");
    }

    @Test
    void writesNoHourWhereOnlyTheDayIsKnown() {
        assertThat(Spreadsheet.row(TraceFixture.of(Events.enrolled(), Events.training()), TraceFixture.FRENCH))
                .startsWith("\"2026-11-23\";\"\";");
    }
}
