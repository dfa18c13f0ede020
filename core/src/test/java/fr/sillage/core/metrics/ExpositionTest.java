package fr.sillage.core.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against the page "Exposition formats" of Prometheus, text-based format. */
class ExpositionTest {

    @Test
    void writesAFamilyOnceWithItsLabels() {
        Tally refusals = new Tally();
        refusals.count(Map.of("reason", "nonce-reused", "room", "launch"));
        refusals.count(Map.of("reason", "nonce-reused", "room", "launch"));
        refusals.count(Map.of("reason", "busy", "room", "events"));

        assertThat(Exposition.of(refusals.as("sillage_refusals_total", "Requests refused."))
                        .lines())
                .containsExactlyInAnyOrder(
                        "# HELP sillage_refusals_total Requests refused.",
                        "# TYPE sillage_refusals_total counter",
                        "sillage_refusals_total{reason=\"nonce-reused\",room=\"launch\"} 2.0",
                        "sillage_refusals_total{reason=\"busy\",room=\"events\"} 1.0");
    }

    @Test
    void tellsWhatGoesUpAndDownAsAGauge() {
        assertThat(Exposition.of(List.of(Measure.of("sillage_seats_live", "Seats.", 28)))
                        .lines())
                .containsExactly(
                        "# HELP sillage_seats_live Seats.",
                        "# TYPE sillage_seats_live gauge",
                        "sillage_seats_live 28.0");
    }
}
