package fr.sillage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private record Visit(Instant at, int pages) {}

    private static final class Circle {
        @JsonProperty
        private final Circle self = this;
    }

    @Test
    void readsWhatItWrote() {
        Visit visit = new Visit(Instant.parse("2026-11-23T10:00:00Z"), 3);

        assertThat(Json.write(visit)).isEqualTo("{\"at\":\"2026-11-23T10:00:00Z\",\"pages\":3}");
        assertThat(Json.read(Json.write(visit), Visit.class)).isEqualTo(visit);
    }

    @Test
    void readsARowOfANewerNode() {
        assertThat(Json.read("{\"pages\":3,\"likes\":7}", Visit.class).pages()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"pages\":", "{\"pages\":\"many\"}", "[]"})
    void callsStoredTextThatCannotBeReadAFaultOfOurs(String stored) {
        assertThatIllegalStateException().isThrownBy(() -> Json.read(stored, Visit.class));
    }

    @Test
    void callsAValueThatCannotBeWrittenAFaultOfOurs() {
        assertThatIllegalStateException().isThrownBy(() -> Json.write(new Circle()));
    }
}
