package fr.sillage.lti.scores;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A column of the gradebook as its teacher sees it.
 *
 * @param maximum as the teacher set it; nothing as long as nobody set it here
 * @param telling whether the platform has the teacher's last word
 * @param reason why it has not, as {@code line-item-403}
 */
public record ColumnState(
        UUID exercise,
        String title,
        Optional<BigDecimal> maximum,
        Telling telling,
        Optional<String> reason,
        int sent,
        int waiting,
        int refused) {

    public enum Telling {
        KEPT,
        DUE,
        REFUSED;

        public String textKey() {
            return "scores.column." + name().toLowerCase(Locale.ROOT);
        }
    }

    public int learners() {
        return sent + waiting + refused;
    }
}
