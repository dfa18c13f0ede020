package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OptionIdTest {

    @Test
    void isDerivedFromTheTextAlone() {
        assertThat(OptionId.derived("option", "Paris", 0)).isEqualTo(OptionId.derived("option", "Paris", 0));
        assertThat(OptionId.derived("option", "Paris", 0)).isNotEqualTo(OptionId.derived("option", "Lyon", 0));
    }

    @Test
    void differsByRoleAndOccurrence() {
        assertThat(OptionId.derived("prompt", "Paris", 0)).isNotEqualTo(OptionId.derived("target", "Paris", 0));
        assertThat(OptionId.derived("option", "Paris", 1)).isNotEqualTo(OptionId.derived("option", "Paris", 0));
    }

    @Test
    void refusesWhatWouldReadAsSyntax() {
        for (String value : new String[] {"", "a[,]b", "A", "é", "a b", "a".repeat(41)}) {
            assertThatIllegalArgumentException().as(value).isThrownBy(() -> new OptionId(value));
        }
    }
}
