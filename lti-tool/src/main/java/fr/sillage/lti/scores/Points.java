package fr.sillage.lti.scores;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The maximum of a column as people write it: above 0, up to 1 000, two decimals, comma or point. */
public final class Points {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private Points() {}

    public static Optional<BigDecimal> read(String text) {
        if (!WRITTEN.matcher(text).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(text.replace(',', '.')))
                .filter(points -> points.signum() > 0 && points.compareTo(MOST) <= 0);
    }
}
