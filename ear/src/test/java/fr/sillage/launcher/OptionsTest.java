package fr.sillage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsWhatWasSaidInAnyOrder() throws StartRefused {
        Options options = Options.of(List.of("--empty", "--port", "8150", "--data", "/srv/demo", "--fresh"));

        assertThat(options.port()).isEqualTo(8150);
        assertThat(options.managementPort()).isEqualTo(10_060);
        assertThat(options.data()).contains(Path.of("/srv/demo"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.empty()).isTrue();
    }

    @Test
    void keepsAHouseAndItsPeopleUnlessToldOtherwise() throws StartRefused {
        Options options = Options.of(List.of());

        assertThat(options.fresh()).isFalse();
        assertThat(options.empty()).isFalse();
        assertThat(options.data()).isEmpty();
    }

    @Test
    void refusesWordsItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of(List.of("--emty")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--emty");
        assertThatThrownBy(() -> Options.of(List.of("--data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--data");
    }
}
