package fr.sillage.lrs.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points in time. Version 2 wants RFC 3339 (IEEE 9274.1.1 4.2.7); version 1.0 also takes the other offsets of ISO 8601
 * ({@code +02}, {@code +0200}) and none, which is read as UTC (xAPI 1.0.3 Data 4.5). The offset −00:00 is refused by both.
 */
public final class Timestamp {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}:)([0-9]{2})(?:[.,]([0-9]{1,64}))?"
                    + "([Zz]|([+-])([0-9]{2})(?:(:?)([0-9]{2}))?)?");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /** The instant, to the nanosecond below, or nothing when the text is not a timestamp of that version. */
    public static Optional<Instant> parse(String text, Version version) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) return Optional.empty();
        if (version == Version.V2 && !isRfc3339(m, text)) return Optional.empty();
        try {
            // a leap second is the last one of its minute: java.time has none
            String second = m.group(3).equals("60") ? "59" : m.group(3);
            LocalDateTime local = LocalDateTime.parse(m.group(1) + "T" + m.group(2) + second + fraction(m.group(4)));
            return offset(m).map(local::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** UTC with milliseconds: {@code 2026-09-01T08:30:00.123Z}. */
    public static String write(Instant instant) {
        return WRITTEN.format(instant);
    }

    private static boolean isRfc3339(Matcher m, String text) {
        boolean zulu = "Z".equalsIgnoreCase(m.group(5));
        return text.indexOf(',') < 0 && (zulu || ":".equals(m.group(8)));
    }

    private static String fraction(String digits) {
        return digits == null ? "" : "." + digits.substring(0, Math.min(9, digits.length()));
    }

    private static Optional<ZoneOffset> offset(Matcher m) {
        if (m.group(6) == null) return Optional.of(ZoneOffset.UTC);
        int hours = Integer.parseInt(m.group(7));
        int minutes = m.group(9) == null ? 0 : Integer.parseInt(m.group(9));
        boolean behind = m.group(6).equals("-");
        // RFC 3339 section 4.3: −00:00 means that the offset is not known, ISO 8601 has no such thing
        if (behind && hours == 0 && minutes == 0) return Optional.empty();
        return Optional.of(ZoneOffset.ofHoursMinutes(behind ? -hours : hours, behind ? -minutes : minutes));
    }
}
