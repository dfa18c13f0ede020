package fr.sillage.core.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures as Prometheus reads them: text format 0.0.4. */
final class Exposition {

    static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private Exposition() {}

    static String of(Collection<Measure> measures) {
        Map<String, List<Measure>> byName = measures.stream()
                .collect(Collectors.groupingBy(Measure::name, LinkedHashMap::new, Collectors.toList()));
        List<MetricSnapshot> families =
                byName.values().stream().map(Exposition::family).toList();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, new MetricSnapshots(families));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static MetricSnapshot family(List<Measure> measures) {
        Measure first = measures.get(0);
        if (first.isCounter()) {
            CounterSnapshot.Builder family = CounterSnapshot.builder()
                    .name(first.name().substring(0, first.name().length() - "_total".length()))
                    .help(first.help());
            for (Measure measure : measures) {
                family.dataPoint(CounterDataPointSnapshot.builder()
                        .labels(labels(measure))
                        .value(measure.value())
                        .build());
            }
            return family.build();
        }
        GaugeSnapshot.Builder family =
                GaugeSnapshot.builder().name(first.name()).help(first.help());
        for (Measure measure : measures) {
            family.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(labels(measure))
                    .value(measure.value())
                    .build());
        }
        return family.build();
    }

    private static Labels labels(Measure measure) {
        Map<String, String> sorted = new TreeMap<>(measure.labels());
        return Labels.of(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }
}
