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

    private static final Pattern REASON = Pattern.compile("Caused by: [\\w.$]+: (.+)|failure description: \"(.+)\"");

    /** The innermost cause of the last failure; else where to look. */
    String reason() {
        Path log = base.resolve("log/server.log");
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
