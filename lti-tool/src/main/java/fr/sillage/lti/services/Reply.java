package fr.sillage.lti.services;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.json.Json;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.RemoteCalls;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a platform's service answered. */
public record Reply(int status, byte[] body, Optional<String> link, Optional<String> retryAfterHeader) {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*\\brel=\"?next\"?");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    static Reply of(RemoteCalls.Answer answer) {
        return new Reply(
                answer.statusCode(),
                answer.body(),
                answer.headers().allValues("Link").stream().reduce((one, two) -> one + ", " + two),
                answer.headers().firstValue("Retry-After"));
    }

    public boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** @throws IOException when it is not JSON */
    public JsonNode json() throws IOException {
        return Json.MAPPER.readTree(body);
    }

    /** The page after this one, RFC 8288 {@code rel="next"}, relative addresses included; none when it is no web address. */
    public Optional<URI> next(URI here) {
        return link.map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .flatMap(text -> resolved(here, text))
                .flatMap(Addresses::parse);
    }

    private static Optional<String> resolved(URI here, String text) {
        try {
            return Optional.of(here.resolve(text).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How long the platform asks to be left alone (RFC 9110 §10.2.3: seconds or a date), at most an hour. */
    public Optional<Duration> retryAfter(Clock clock) {
        return retryAfterHeader
                .flatMap(text -> pause(text.strip(), clock))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private static Optional<Duration> pause(String text, Clock clock) {
        if (text.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        try {
            ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()))
                    .filter(pause -> !pause.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
