package fr.sillage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoHouseTest {

    @TempDir
    private Path directory;

    @Test
    void opensOnceUntilItIsMadeAnew() throws IOException, StartRefused {
        assertThat(DemoHouse.at(directory, 8080, false).opens()).isTrue();
        assertThat(DemoHouse.at(directory, 8080, false).opens()).isFalse();
        assertThat(DemoHouse.at(directory, 8080, true).opens()).isTrue();
    }

    @Test
    void emptiesNothingThatIsNotADemo() throws IOException {
        Path letter = Files.writeString(directory.resolve("letter"), "Dear…");

        assertThatThrownBy(() -> DemoHouse.at(directory, 8080, true)).isInstanceOf(StartRefused.class);
        assertThat(letter).exists();
    }
}
