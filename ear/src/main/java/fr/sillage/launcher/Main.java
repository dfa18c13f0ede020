package fr.sillage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Entry of the script {@code sillage}. Exit codes: 0 stopped as asked, 1 could not start or died, 2 wrong words. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            List<String> words = Arrays.asList(arguments);
            String command = words.isEmpty() ? "" : words.get(0);
            Options options = Options.of(words.subList(Math.min(1, words.size()), words.size()));
            Path installation = Path.of(System.getProperty("sillage.installation"));
            switch (command) {
                case "demo" -> new Demo(installation, options).run();
                case "start" -> new Production(installation, options, System.getenv()).run();
                default -> throw new StartRefused("unknown command " + command);
            }
        } catch (StartRefused refused) {
            System.err.println("sillage: " + refused.getMessage());
            System.exit(1);
        }
    }
}
