package fr.sillage.lrs.validation;

import fr.sillage.lrs.syntax.IsoDuration;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Results and scores (xAPI 1.0.3 Data 2.4.5). */
final class ResultRules {
    private ResultRules() {}

    static void result(Place place) {
        place.objectOf(Set.of("score", "success", "completion", "response", "duration", "extensions"));
        place.find("score").ifPresent(ResultRules::score);
        place.find("success").ifPresent(Place::bool);
        place.find("completion").ifPresent(Place::bool);
        place.find("response").ifPresent(Place::text);
        place.find("duration")
                .ifPresent(d -> d.text(IsoDuration::isValid, "must be a duration such as PT4H35M59.14S (Data 4.6)"));
        place.find("extensions").ifPresent(Values::extensions);
    }

    private static void score(Place place) {
        place.objectOf(Set.of("scaled", "raw", "min", "max"));
        Optional<BigDecimal> raw = number(place, "raw");
        Optional<BigDecimal> min = number(place, "min");
        Optional<BigDecimal> max = number(place, "max");
        number(place, "scaled")
                .filter(scaled -> scaled.abs().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(scaled -> {
                    throw place.refuse("has \"scaled\" outside -1 to 1 (Data 2.4.5.1)");
                });
        if (exceeds(min, max, true)) throw place.refuse("has \"min\" not below \"max\" (Data 2.4.5.1)");
        if (exceeds(min, raw, false) || exceeds(raw, max, false))
            throw place.refuse("has \"raw\" outside \"min\" to \"max\" (Data 2.4.5.1)");
    }

    private static boolean exceeds(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean orEquals) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > (orEquals ? -1 : 0);
    }

    private static Optional<BigDecimal> number(Place score, String name) {
        return score.find(name).map(value -> {
            if (!value.node().isNumber()) throw value.refuse("must be a number");
            return value.node().decimalValue();
        });
    }
}
