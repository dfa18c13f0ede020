package fr.sillage.lrs.validation;

import fr.sillage.lrs.syntax.Iri;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Agents and groups (xAPI 1.0.3 Data 2.4.2): exactly one inverse functional identifier, or an anonymous list of agents. */
final class ActorRules {
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}");

    private ActorRules() {}

    static void agentOrGroup(Place place) {
        if (isGroup(place)) group(place);
        else agent(place);
    }

    static boolean isGroup(Place place) {
        return place.find("objectType")
                .filter(type -> "Group".equals(type.node().textValue()))
                .isPresent();
    }

    static void agent(Place place) {
        place.objectOf(AGENT);
        place.find("objectType")
                .ifPresent(type ->
                        type.text("Agent"::equals, "must be \"Agent\" here, or \"Group\" where groups may stand"));
        place.find("name").ifPresent(Place::text);
        if (identifiers(place) != 1) throw place.refuse("must have exactly one of " + IDENTIFIERS + " (Data 2.4.2.1)");
    }

    static void group(Place place) {
        place.objectOf(GROUP).need("objectType").text("Group"::equals, "must be \"Group\"");
        place.find("name").ifPresent(Place::text);
        Optional<Place> member = place.find("member");
        member.ifPresent(list -> list.items().forEach(ActorRules::agent));
        int identifiers = identifiers(place);
        if (identifiers > 1) throw place.refuse("must have at most one of " + IDENTIFIERS + " (Data 2.4.2.2)");
        if (identifiers == 0 && member.isEmpty())
            throw place.refuse("without an identifier must list its members (Data 2.4.2.2)");
    }

    /** An agent or an identified group: what a query may ask for (Communication 2.1.3). */
    static void identified(Place place) {
        agentOrGroup(place);
        if (identifiers(place) == 0) throw place.refuse("must be identified, an anonymous group equals no other");
    }

    /** Data 2.4.9: an agent, or for three-legged OAuth an anonymous group of exactly two agents. */
    static void authority(Place place) {
        agentOrGroup(place);
        boolean pair = !isGroup(place)
                || identifiers(place) == 0 && place.need("member").items().size() == 2;
        if (!pair) throw place.refuse("must be an agent, or an anonymous group of two agents (Data 2.4.9)");
    }

    private static int identifiers(Place place) {
        int count = 0;
        for (String identifier : IDENTIFIERS) {
            Optional<Place> value = place.find(identifier);
            if (value.isPresent()) {
                identifier(value.get());
                count++;
            }
        }
        return count;
    }

    private static void identifier(Place value) {
        switch (value.name()) {
            case "mbox" -> value.text(Iri::isMailto, "must be mailto: and one address (Data 2.4.2.3)");
            case "mbox_sha1sum" ->
                value.text(s -> SHA1.matcher(s).matches(), "must be 40 hexadecimal digits (Data 2.4.2.3)");
            case "openid" -> Values.iri(value);
            default -> account(value);
        }
    }

    private static void account(Place place) {
        place.objectOf(Set.of("homePage", "name"));
        Values.iri(place.need("homePage"));
        place.need("name").text();
    }
}
