package fr.sillage.bench;

import fr.sillage.bench.house.BenchHouse;
import fr.sillage.launcher.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * {@code ./sillage bench} and {@code ./sillage bench overload}. Exit codes: 0 measured and the ledger clean, 1 the ledger not
 * clean or nothing could be measured.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        boolean clean;
        try {
            clean = run(BenchOptions.of(Arrays.asList(arguments)));
        } catch (StartRefused refused) {
            System.err.println("sillage: " + refused.getMessage());
            clean = false;
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean run(BenchOptions options)
            throws StartRefused, IOException, InterruptedException, SQLException {
        Path installation = Path.of(System.getProperty("sillage.installation"));
        Path directory = options.data().isPresent()
                ? options.data().get()
                : Files.createTempDirectory("sillage-bench").toAbsolutePath();
        Scratch scratch = new Scratch(directory, options.data().isEmpty());
        try (scratch;
                BenchHouse house = BenchHouse.in(directory.resolve("house"), installation, options.store())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> scratch.closeWith(house)));
            Report report = new Report(System.out);
            Bench bench = new Bench(options, house, report);
            boolean clean = options.overload() ? bench.overload() : bench.measure();
            report.end();
            return clean;
        }
    }
}
