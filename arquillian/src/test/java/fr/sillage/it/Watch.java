package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the house before and after a refusal: no cookie, no row but one that notes the reason under the reference that
 * the page shows, nobody called, a page in French, nothing of what was sent in page or log.
 */
final class Watch {

    private static final Pattern REFERENCE = Pattern.compile("\\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{3}\\b");

    private final House house;
    private final OwnPlatform platform;
    private final Rows rows;
    private final Map<String, Long> written;
    private final long lastRefusal;
    private final List<String> calls;
    private final long logged;

    private Watch(House house, OwnPlatform platform, Rows rows) throws SQLException {
        this.house = house;
        this.platform = platform;
        this.rows = rows;
        this.written = rows.written();
        this.lastRefusal = rows.lastRefusal();
        this.calls = platform.calls();
        this.logged = house.log().toFile().length();
    }

    static Watch over(House house, OwnPlatform platform, Rows rows) throws SQLException {
        return new Watch(house, platform, rows);
    }

    /** @param secrets what must stand neither on the page nor in the log */
    void refused(HttpResponse<String> answer, int status, String reason, String... secrets)
            throws SQLException, IOException {
        noted(answer, status, reason, secrets);
        assertThat(platform.calls()).as("calls").isEqualTo(calls);
    }

    /** As {@link #refused}, where the platform may have been asked for its keys. */
    void noted(HttpResponse<String> answer, int status, String reason, String... secrets)
            throws SQLException, IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body()).contains("<html lang=\"fr\"").contains("ni changé");
        Matcher reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).as("a reference").isTrue();
        assertThat(rows.refusalsAfter(lastRefusal)).containsExactly(reason + " " + reference.group());
        assertThat(rows.written()).isEqualTo(written);
        String log = log();
        assertThat(log).contains("refused " + reference.group() + " " + reason).doesNotContain("ERROR", "\tat ");
        for (String secret : secrets) {
            assertThat(Door.bytes(answer)).doesNotContain(secret);
            assertThat(log).doesNotContain(secret);
        }
    }

    /** What was logged since. */
    private String log() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(house.log().toFile(), "r")) {
            file.seek(logged);
            byte[] fresh = new byte[(int) (file.length() - logged)];
            file.readFully(fresh);
            return new String(fresh, StandardCharsets.UTF_8);
        }
    }
}
