package fr.sillage.bench.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the server said. Headers are searched only when asked for.
 *
 * @param head status line and headers as they came, each line with its end
 * @param body without its transfer coding, compressed if it came so
 */
public record Reply(int status, String head, byte[] body) {

    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    public List<String> headers(String name) {
        List<String> found = new ArrayList<>();
        for (int line = head.indexOf("\r\n") + 2; line < head.length(); line = head.indexOf("\r\n", line) + 2) {
            if (head.regionMatches(true, line, name, 0, name.length()) && head.charAt(line + name.length()) == ':') {
                found.add(head.substring(line + name.length() + 1, head.indexOf("\r\n", line))
                        .strip());
            }
        }
        return found;
    }

    /** Name and value of the cookies that it sets, as a {@code Cookie} header takes them. */
    public List<String> cookies() {
        return headers("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .filter(cookie -> !cookie.endsWith("="))
                .toList();
    }

    /** The body of a page that came uncompressed. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Path and query of where it sends on to. */
    public Optional<String> location() {
        return header("Location").map(address -> address.replaceFirst("^https?://[^/]+", ""));
    }

    boolean closes() {
        return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
    }
}
