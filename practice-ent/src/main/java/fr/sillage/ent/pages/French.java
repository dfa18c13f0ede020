package fr.sillage.ent.pages;

import fr.sillage.ent.gradebook.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and dates as a French page writes them. */
final class French {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d\u00a0MMM, H'\u00a0h\u00a0'mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private French() {}

    /** Without trailing zeros, with a decimal comma. */
    static String number(BigDecimal value) {
        return Score.plain(value).toPlainString().replace('.', ',');
    }

    /** As {@code 23 nov., 17 h 42}, in Paris. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
