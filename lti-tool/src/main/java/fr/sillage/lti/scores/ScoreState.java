package fr.sillage.lti.scores;

import fr.sillage.core.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Where one learner's score is.
 *
 * @param best 0 to 1, of what was completed
 * @param reason why it waits or was refused, as {@code score-400}
 * @param at when it last changed: sent, refused, or to be tried again
 */
public record ScoreState(PersonId person, Where where, Optional<BigDecimal> best, Optional<String> reason, Instant at) {

    public enum Where {
        SENT("good", "ok"),
        DUE("note", "half"),
        DEAD("care", "no");

        private final String style;
        private final String icon;

        Where(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }

        public String textKey() {
            return "scores.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Key of the words for the reason: its own where there are some, else those for any. */
    public Optional<String> reasonKey(java.util.function.Predicate<String> has) {
        return reason.map(code -> "scores.reason." + code).map(key -> has.test(key) ? key : "scores.reason.other");
    }
}
