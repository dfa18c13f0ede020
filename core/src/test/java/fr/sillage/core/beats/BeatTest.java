package fr.sillage.core.beats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

class BeatTest {

    private final Lines lines = new Lines();
    private boolean away;
    private int done;
    private final Beat beat = new Beat(lines, "scores", this::work);

    @Test
    void saysNothingWhenAllIsWell() {
        beats(3);

        assertThat(done).isEqualTo(3);
        assertThat(lines.said).isEmpty();
    }

    @Test
    void saysATroubleOnceWhenItBeginsAndOnceWhenItIsOver() {
        away = true;
        beats(60);
        assertThat(lines.said).containsExactly("ERROR scores: stands still, tried again in silence (no database)");

        away = false;
        beats(2);
        assertThat(lines.said)
                .containsExactly(
                        "ERROR scores: stands still, tried again in silence (no database)",
                        "INFO scores: goes on after 60 tries in vain");
        assertThat(done).isEqualTo(2);
    }

    @Test
    void saysTheNextTroubleAgain() {
        for (int i = 0; i < 2; i++) {
            away = true;
            beats(2);
            away = false;
            beats(1);
        }

        assertThat(lines.said).filteredOn(line -> line.startsWith("ERROR")).hasSize(2);
    }

    private void beats(int times) {
        for (int i = 0; i < times; i++) beat.run();
    }

    private void work() {
        if (away) throw new IllegalStateException("no database");
        done++;
    }

    private static final class Lines extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1;

        private final transient List<String> said = new ArrayList<>();

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return getClass().getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
            String what = thrown == null ? "" : " (" + thrown.getMessage() + ")";
            said.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments) + what);
        }
    }
}
