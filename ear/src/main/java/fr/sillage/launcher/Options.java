package fr.sillage.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was said after the command.
 *
 * @param port of HTTP; the management port is 9990 plus the same offset from 8080
 * @param data where the demo keeps everything between runs
 * @param fresh whether to begin with nothing
 * @param empty whether a new demo stays without what its people have done
 */
public record Options(int port, Optional<Path> data, boolean fresh, boolean empty) {

    static final int USUAL_PORT = 8080;
    private static final int USUAL_MANAGEMENT_PORT = 9990;

    static Options of(List<String> words) throws StartRefused {
        int port = USUAL_PORT;
        Optional<Path> data = Optional.empty();
        boolean fresh = false;
        boolean empty = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--port" -> port = port(value(word, rest));
                case "--data" -> data = Optional.of(Path.of(value(word, rest)).toAbsolutePath());
                case "--fresh" -> fresh = true;
                case "--empty" -> empty = true;
                default -> throw new StartRefused("unknown option " + word);
            }
        }
        return new Options(port, data, fresh, empty);
    }

    int offset() {
        return port - USUAL_PORT;
    }

    int managementPort() {
        return managementPort(port);
    }

    static int managementPort(int port) {
        return USUAL_MANAGEMENT_PORT + port - USUAL_PORT;
    }

    private static String value(String option, Iterator<String> rest) throws StartRefused {
        if (!rest.hasNext()) throw new StartRefused(option + " needs a value");
        return rest.next();
    }

    private static int port(String text) throws StartRefused {
        if (!text.matches("\\d{2,5}") || Integer.parseInt(text) > 55_000) {
            throw new StartRefused("--port takes a number from 10 to 55000, not " + text);
        }
        return Integer.parseInt(text);
    }
}
