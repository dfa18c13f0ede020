package fr.sillage.core.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.sillage.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultMapperTest {

    @Test
    void leavesToTheRequestThatItsBodyBrokeOff() {
        assertThat(FaultMapper.isOfTheRequest(new IOException("connection reset")))
                .isTrue();
        assertThat(FaultMapper.isOfTheRequest(new UncheckedIOException(new IOException("connection reset"))))
                .isTrue();
    }

    @Test
    void leavesToTheRequestItsBrokenEscape() {
        Throwable broken = catchThrowable(() -> URLDecoder.decode("%zz", StandardCharsets.UTF_8));

        assertThat(FaultMapper.isOfTheRequest(broken)).isTrue();
    }

    @Test
    void answersForWhatWeStoredAndCannotRead() {
        Throwable unreadable = catchThrowable(() -> Json.read("{", Integer.class));

        assertThat(FaultMapper.isOfTheRequest(unreadable)).isFalse();
    }

    @Test
    void answersForAnArgumentOfOurs() {
        assertThat(FaultMapper.isOfTheRequest(new IllegalArgumentException("no such item")))
                .isFalse();
    }
}
