package fr.sillage.lti.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Listing;
import fr.sillage.lti.services.PlatformServices;
import fr.sillage.lti.services.Reply;
import fr.sillage.lti.services.Scope;
import fr.sillage.lti.services.UnexpectedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A course's gradebook on its platform, AGS 2.0: line items and scores. */
@ApplicationScoped
public class Gradebook {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration ASKED_BY_A_PERSON = Duration.ofSeconds(3);
    private static final int LARGEST = 256 * 1024;
    private static final int MOST_ITEMS = 500;
    static final BigDecimal USUAL_MAXIMUM = BigDecimal.valueOf(100);
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    private final PlatformServices services;
    private final Listing listing;
    private final Clock clock;

    @Inject
    Gradebook(PlatformServices services, Listing listing, Clock clock) {
        this.services = services;
        this.listing = listing;
        this.clock = clock;
    }

    /** The column of an exercise, found by its resource id (§3.2.6); platforms that ignore the filter send all. */
    Optional<URI> find(Registration platform, CourseServices offered, UUID exercise) throws IOException {
        URI items = offered.lineItems().orElseThrow();
        String filter = "resource_id=" + URLEncoder.encode(exercise.toString(), StandardCharsets.UTF_8);
        URI filtered = URI.create(items + (items.getRawQuery() == null ? "?" : "&") + filter);
        Listing.Wanted wanted = new Listing.Wanted(filtered, ITEMS, scopes(offered), page -> page, MOST_ITEMS);
        for (JsonNode item : listing.read(platform, wanted, LIMIT)) {
            if (item.path("resourceId").asText().equals(exercise.toString())) return address(item);
        }
        return Optional.empty();
    }

    /** Makes the column (§3.2.5). */
    URI create(Registration platform, CourseServices offered, ColumnWish wish) throws IOException {
        ObjectNode item = Json.MAPPER
                .createObjectNode()
                .put("label", wish.label())
                .put("scoreMaximum", wish.maximum())
                .put("resourceId", wish.exercise().toString())
                .put("tag", "sillage");
        HttpRequest.Builder call = HttpRequest.newBuilder(offered.lineItems().orElseThrow())
                .header("Content-Type", ITEM)
                .header("Accept", ITEM)
                .POST(HttpRequest.BodyPublishers.ofString(item.toString()));
        Reply reply = services.send(platform, scopes(offered), call, LIMIT, LARGEST);
        if (!reply.isFine()) throw new UnexpectedStatus(reply, clock);
        return address(reply.json()).orElseThrow(() -> new IOException("a line item without an id"));
    }

    /** Which of these exercises have a column. */
    Set<UUID> has(Registration platform, CourseServices offered, Set<UUID> exercises) throws IOException {
        Listing.Wanted wanted =
                new Listing.Wanted(offered.lineItems().orElseThrow(), ITEMS, scopes(offered), page -> page, MOST_ITEMS);
        Set<String> there = new HashSet<>();
        for (JsonNode item : listing.read(platform, wanted, ASKED_BY_A_PERSON)) {
            there.add(item.path("resourceId").asText());
        }
        return exercises.stream()
                .filter(exercise -> there.contains(exercise.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Renames and weighs a column (§3.2.9); whatever else the platform says of it is given back unchanged. */
    Reply change(Registration platform, CourseServices offered, URI lineItem, ColumnWish wish) throws IOException {
        HttpRequest.Builder read = HttpRequest.newBuilder(lineItem).header("Accept", ITEM);
        Reply present = services.send(platform, scopes(offered), read, LIMIT, LARGEST);
        if (!present.isFine()) return present;
        if (!(present.json() instanceof ObjectNode item)) throw new IOException("a line item that is no object");
        item.put("label", wish.label()).put("scoreMaximum", wish.maximum());
        HttpRequest.Builder call = HttpRequest.newBuilder(lineItem)
                .header("Content-Type", ITEM)
                .header("Accept", ITEM)
                .PUT(HttpRequest.BodyPublishers.ofString(item.toString()));
        return services.send(platform, scopes(offered), call, LIMIT, LARGEST);
    }

    /** Posts a score (§3.4), to {@code /scores} before the query of the line item's address. */
    Reply post(Registration platform, CourseServices offered, URI lineItem, Due due, String subject)
            throws IOException {
        ObjectNode score = Json.MAPPER
                .createObjectNode()
                .put("userId", subject)
                .put("timestamp", due.stamp().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("activityProgress", due.progress().activityProgress())
                .put("gradingProgress", due.progress() == Progress.COMPLETED ? "FullyGraded" : "Pending");
        due.best().ifPresent(best -> score.put("scoreGiven", best.multiply(USUAL_MAXIMUM))
                .put("scoreMaximum", USUAL_MAXIMUM));
        HttpRequest.Builder call = HttpRequest.newBuilder(scoresOf(lineItem))
                .header("Content-Type", SCORE)
                .POST(HttpRequest.BodyPublishers.ofString(score.toString()));
        return services.send(platform, scopes(offered), call, LIMIT, LARGEST);
    }

    static URI scoresOf(URI lineItem) {
        String text = lineItem.toString();
        int query = text.indexOf('?');
        return URI.create(query < 0 ? text + "/scores" : text.substring(0, query) + "/scores" + text.substring(query));
    }

    /** All that the course offers of what we need, always the same set, so that one token serves for everything. */
    private static Set<Scope> scopes(CourseServices offered) {
        EnumSet<Scope> scopes = EnumSet.of(Scope.LINE_ITEM, Scope.SCORE);
        scopes.retainAll(offered.scopes());
        return scopes;
    }

    private static Optional<URI> address(JsonNode item) {
        return Addresses.parse(item.path("id").asText());
    }
}
