package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void keepsTheLastEight() {
        Recent recent = Recent.NONE.after(false).after(false);
        for (int i = 0; i < 7; i++) {
            recent = recent.after(true);
        }
        assertThat(recent.count()).isEqualTo(8);
        assertThat(recent.successes()).isEqualTo(7);
        assertThat(recent.run()).isEqualTo(7);
    }

    @Test
    void aRunIsNeverLongerThanTheAnswers() {
        assertThat(Recent.NONE.run()).isZero();
        assertThat(Recent.NONE.after(true).after(true).run()).isEqualTo(2);
        assertThat(Recent.NONE.after(true).after(false).run()).isZero();
    }

    @Test
    void refusesMoreResultsThanAnswers() {
        assertThatThrownBy(() -> new Recent(4, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
