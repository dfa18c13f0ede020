package fr.sillage.bench.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A recording on another virtual machine.
 *
 * @param pid of the server
 * @param file where the recording goes
 */
public record Recording(long pid, Path file) {

    private static final String NAME = "name=bench";

    /** A server's stacks are deep: by default the lower half of them would be cut off. */
    private static final String DEPTH = "stackdepth=400";

    public void start() throws IOException, InterruptedException {
        Path settings = file.resolveSibling("samples.jfc");
        try (InputStream in = Recording.class.getResourceAsStream("/bench/samples.jfc")) {
            Files.copy(in, settings, StandardCopyOption.REPLACE_EXISTING);
        }
        command("JFR.configure", DEPTH);
        command("JFR.start", NAME, "settings=" + settings);
    }

    /** Ends it and writes the file. */
    public Path stop() throws IOException, InterruptedException {
        command("JFR.stop", NAME, "filename=" + file);
        return file;
    }

    private void command(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(Long.toString(pid));
        line.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) throw new IOException(String.join(" ", line) + ": " + said.strip());
    }
}
