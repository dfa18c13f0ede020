package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what agents and groups are equal: their inverse functional identifier (xAPI 1.0.3 Data 2.4.2.3). */
final class Identity {
    private Identity() {}

    /** The identifier of a valid agent or group; nothing for an anonymous group, which equals no other. */
    static Optional<String> of(JsonNode actor) {
        if (actor.has("mbox")) return Optional.of("mbox " + actor.get("mbox").textValue());
        if (actor.has("mbox_sha1sum"))
            return Optional.of("sha1 " + actor.get("mbox_sha1sum").textValue().toLowerCase(Locale.ROOT));
        if (actor.has("openid"))
            return Optional.of("openid " + actor.get("openid").textValue());
        if (!actor.has("account")) return Optional.empty();
        JsonNode account = actor.get("account");
        // an IRI has no space, so the pair can be read in one way only
        return Optional.of("account " + account.get("homePage").textValue() + " "
                + account.get("name").textValue());
    }

    /** The actor's own identifier and those of a group's members, which match a filter too (Communication 2.1.3). */
    static List<String> withMembers(JsonNode actor) {
        List<String> all = new ArrayList<>();
        of(actor).ifPresent(all::add);
        for (JsonNode member : actor.path("member")) of(member).ifPresent(all::add);
        return all;
    }
}
