package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.Items;
import org.junit.jupiter.api.Test;

class TriesTest {

    @Test
    void givesThreeToWhatIsTyped() {
        assertThat(Tries.allowed(Items.numeric("1"))).isEqualTo(3);
        assertThat(Tries.allowed(Items.shortText("Paris"))).isEqualTo(3);
        assertThat(Tries.allowed(Items.matching(false))).isEqualTo(3);
    }

    @Test
    void givesNoTryThatOnlyTheRightOptionIsLeftFor() {
        assertThat(Tries.allowed(Items.trueFalse(true))).isEqualTo(1);
        assertThat(Tries.allowed(Items.choice(2, 0))).isEqualTo(1);
        assertThat(Tries.allowed(Items.choice(3, 0))).isEqualTo(2);
        assertThat(Tries.allowed(Items.choice(9, 0))).isEqualTo(3);
    }
}
