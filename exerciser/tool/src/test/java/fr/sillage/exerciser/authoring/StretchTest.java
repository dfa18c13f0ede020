package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void takesWhatFitsFromWhereItIsAsked() {
        Stretch stretch = Stretch.from(21, 20, 45);

        assertThat(stretch.first()).isEqualTo(21);
        assertThat(stretch.last()).isEqualTo(40);
        assertThat(stretch.before()).isEqualTo(1);
        assertThat(stretch.after()).isEqualTo(41);
    }

    @Test
    void staysInsideWhateverIsAsked() {
        assertThat(Stretch.from(-5, 20, 45).first()).isEqualTo(1);
        assertThat(Stretch.from(Integer.MAX_VALUE, 20, 45).last()).isEqualTo(45);
        assertThat(Stretch.from(1, 20, 0).of(List.of())).isEmpty();
    }

    @Test
    void keepsAPlaceInItsMiddle() {
        assertThat(Stretch.around(12, 10, 24)).isEqualTo(new Stretch(7, 16, 24, 10));
        assertThat(Stretch.around(2, 10, 24)).isEqualTo(new Stretch(1, 10, 24, 10));
        assertThat(Stretch.around(24, 10, 24)).isEqualTo(new Stretch(15, 24, 24, 10));
        assertThat(Stretch.around(3, 10, 8)).isEqualTo(new Stretch(1, 8, 8, 10));
    }
}
