package fr.sillage.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server that did not start says about it, in one line. */
record StartLog(Path base) {

    private static final Pattern REASON =
            Pattern.compile("Caused by: [\\w.$]+: (.+?)(?=\\\\n|$)|failure description: \"(.+)\"");

    /** {@code SILLAGE_LOG=json} writes another file; a line of it holds a whole stack trace. */
    private Path written() {
        Path json = base.resolve("log/server.json");
        return isNewer(json, base.resolve("log/server.log")) ? json : base.resolve("log/server.log");
    }

    private static boolean isNewer(Path one, Path other) {
        return one.toFile().length() > 0
                && one.toFile().lastModified() >= other.toFile().lastModified();
    }

    /** The innermost cause of the last failure; else where to look. */
    String reason() {
        Path log = written();
        try {
            List<String> lines = Files.exists(log)
                    ? List.of(Files.readString(log, StandardCharsets.UTF_8).split("\n"))
                    : List.of();
            String found = "see " + log;
            for (String line : lines) {
                Matcher matcher = REASON.matcher(line);
                if (matcher.find()) {
                    String reason = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                    found = reason.replaceAll("[\"}\\s]+$", "") + " (see " + log + ")";
                }
            }
            return found;
        } catch (IOException e) {
            return "its log cannot be read: " + e.getMessage();
        }
    }
}
