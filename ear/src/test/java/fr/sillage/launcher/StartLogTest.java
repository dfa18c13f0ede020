package fr.sillage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTest {

    @TempDir
    private Path base;

    @BeforeEach
    void aLogIsKept() throws IOException {
        Files.createDirectories(base.resolve("log"));
    }

    private void said(String file, String text) throws IOException {
        Files.writeString(base.resolve("log").resolve(file), text);
    }

    @Test
    void tellsTheInnermostCause() throws IOException {
        said(
                "server.log",
                """
                ERROR failed
                Caused by: java.lang.RuntimeException: outer
                \tat a.B.c(B.java:1)
                Caused by: a.Inner: the key is another
                """);

        assertThat(new StartLog(base).reason()).startsWith("the key is another (see ");
    }

    /** One event a line, the stack trace with its line ends escaped. */
    @Test
    void tellsItOfALogInJson() throws IOException {
        said("server.log", "");
        said(
                "server.json",
                "{\"level\":\"ERROR\",\"stackTrace\":\"x: outer\\n\\tat a.B\\nCaused by: a.Inner: the key is another\\n\\tat a.C\"}\n");

        assertThat(new StartLog(base).reason())
                .startsWith("the key is another (see ")
                .endsWith("server.json)");
    }
}
