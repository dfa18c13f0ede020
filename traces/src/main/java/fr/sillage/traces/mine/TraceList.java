package fr.sillage.traces.mine;

import fr.sillage.core.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One page of traces, ready to be shown.
 *
 * @param page from 1
 * @param pages at least 1
 * @param total of the kind chosen
 */
public record TraceList(List<Day> days, int page, int pages, int total, String kind, List<String> kinds) {

    static final int PER_PAGE = 50;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int SCHOOL_YEAR_STARTS = 8;

    /** What happened on one day, such as "Lundi 23 novembre". */
    public record Day(String name, List<Line> lines) {}

    /**
     * @param time such as "17 h 42"; empty where only the day is known
     * @param state waiting, sent, dead or withdrawn
     */
    public record Line(Optional<String> time, String sentence, String state) {}

    static TraceList of(
            List<Trace> traces, int page, int total, Optional<Kind> kind, Set<Kind> kinds, Instant now, Texts texts) {
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        for (Trace trace : traces) {
            days.computeIfAbsent(LocalDate.ofInstant(trace.at(), PARIS), day -> new ArrayList<>())
                    .add(line(trace, texts));
        }
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        return new TraceList(
                days.entrySet().stream()
                        .map(day -> new Day(dayName(day.getKey(), today, texts), day.getValue()))
                        .toList(),
                page,
                pages(total),
                total,
                kind.map(Kind::code).orElse(""),
                kinds.stream().map(Kind::code).toList());
    }

    static int pages(int total) {
        return Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    }

    /** The query of an address: this kind, that page. */
    public String query(String ofKind, int ofPage) {
        String first = ofKind.isEmpty() ? "" : "kind=" + ofKind;
        String second = ofPage == 1 ? "" : "page=" + ofPage;
        String both = first + (first.isEmpty() || second.isEmpty() ? "" : "&") + second;
        return both.isEmpty() ? "" : "?" + both;
    }

    private static Line line(Trace trace, Texts texts) {
        Optional<String> time = trace.toTheDay() ? Optional.empty() : Optional.of(texts.time(trace.at()));
        return new Line(time, Sentence.of(trace, texts), trace.state().code());
    }

    /** With the year only outside of the school year that runs. */
    private static String dayName(LocalDate day, LocalDate today, Texts texts) {
        String name = texts.day(day) + (schoolYear(day) == schoolYear(today) ? "" : " " + day.getYear());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() < SCHOOL_YEAR_STARTS ? day.getYear() - 1 : day.getYear();
    }
}
