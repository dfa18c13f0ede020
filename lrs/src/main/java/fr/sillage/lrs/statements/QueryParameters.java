package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lrs.syntax.Iri;
import fr.sillage.lrs.syntax.Timestamp;
import fr.sillage.lrs.syntax.Uuid;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.JsonTrees;
import fr.sillage.lrs.validation.Refused;
import fr.sillage.lrs.validation.StatementRules;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the parameters of a GET, to the standards of statements themselves (xAPI 1.0.3 Data 2.2, Communication 2.1.3). */
final class QueryParameters {
    /** Statements on one page, also when the client asks for more or for "the maximum the server will allow". */
    static final int PAGE = 500;

    private static final Set<String> FILTERS = Set.of(
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending");
    private static final Set<String> WITH_ID = Set.of("format", "attachments");

    private final Map<String, String> values;
    private final Version version;

    private QueryParameters(Map<String, String> values, Version version) {
        this.values = values;
        this.version = version;
    }

    /** @throws Refused for an unknown, doubled, contradictory or malformed parameter */
    static Query read(Map<String, List<String>> parameters, Version version) {
        Map<String, String> values = new TreeMap<>();
        parameters.forEach((name, given) -> {
            if (given.size() != 1) throw refuse(name, "is given more than once");
            values.put(name, given.get(0));
        });
        QueryParameters query = new QueryParameters(values, version);
        if (values.containsKey("cursor")) return query.next();
        if (values.containsKey("statementId")) return query.one("statementId");
        if (values.containsKey("voidedStatementId")) return query.one("voidedStatementId");
        return query.search(Optional.empty());
    }

    private Query next() {
        only(Set.of("cursor"));
        Cursor cursor = need("cursor", Cursor::read, "is not one that this store gave");
        Map<String, String> filters = new TreeMap<>();
        for (String pair : cursor.filters().split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) filters.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
        }
        return new QueryParameters(filters, version).search(Optional.of(cursor.after()));
    }

    private Query one(String name) {
        only(WITH_ID, name);
        refuseAttachments();
        return new Query.One(need(name, Uuid::parse, "must be a UUID"), name.equals("voidedStatementId"), format());
    }

    private Query search(Optional<Position> after) {
        only(FILTERS);
        refuseAttachments();
        Key agent = flag("related_agents") ? Key.RELATED_AGENT : Key.AGENT;
        Key activity = flag("related_activities") ? Key.RELATED_ACTIVITY : Key.ACTIVITY;
        List<UUID> keys = new ArrayList<>();
        find("verb", QueryParameters::iri, "must be an IRI").map(Key.VERB::of).ifPresent(keys::add);
        find("activity", QueryParameters::iri, "must be an IRI")
                .map(activity::of)
                .ifPresent(keys::add);
        find("registration", Uuid::parse, "must be a UUID")
                .map(id -> Key.REGISTRATION.of(id.toString()))
                .ifPresent(keys::add);
        find("agent", this::identity, "must be an agent or identified group")
                .map(agent::of)
                .ifPresent(keys::add);
        Function<String, Optional<Instant>> timestamp = text -> Timestamp.parse(text, version);
        return new Query.Search(
                keys,
                find("since", timestamp, "must be a timestamp"),
                find("until", timestamp, "must be a timestamp"),
                flag("ascending"),
                find("limit", QueryParameters::count, "must be a whole number, not negative")
                        .filter(n -> n > 0 && n < PAGE)
                        .orElse(PAGE),
                format(),
                after,
                filters());
    }

    private String filters() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Format format() {
        String format = values.getOrDefault("format", "exact");
        return switch (format) {
            case "exact" -> Format.EXACT;
            case "ids" -> Format.IDS;
            case "canonical" -> throw refuse("format", "canonical is not offered by this store yet");
            default -> throw refuse("format", "must be ids, exact or canonical");
        };
    }

    private void refuseAttachments() {
        if (flag("attachments")) throw refuse("attachments", "true is not offered by this store yet: it holds none");
    }

    private boolean flag(String name) {
        return find(name, QueryParameters::bool, "must be true or false").orElse(false);
    }

    private <T> Optional<T> find(String name, Function<String, Optional<T>> read, String otherwise) {
        return values.containsKey(name) ? Optional.of(need(name, read, otherwise)) : Optional.empty();
    }

    private <T> T need(String name, Function<String, Optional<T>> read, String otherwise) {
        return read.apply(values.get(name)).orElseThrow(() -> refuse(name, otherwise));
    }

    private void only(Set<String> allowed, String... also) {
        for (String name : values.keySet()) {
            if (!allowed.contains(name) && !List.of(also).contains(name))
                throw refuse(name, "is unknown, or does not go with the others");
        }
    }

    private Optional<String> identity(String json) {
        JsonNode agent = JsonTrees.read(json.getBytes(StandardCharsets.UTF_8));
        StatementRules.checkIdentified(agent, version);
        return Identity.of(agent);
    }

    private static Optional<String> iri(String text) {
        return Iri.isAbsolute(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> count(String text) {
        // nine digits fit an int, and all above the page are the same
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refuse("cursor", "is not one that this store gave");
        }
    }

    private static Refused refuse(String name, String reason) {
        return new Refused("", "parameter \"" + name + "\" " + reason);
    }
}
