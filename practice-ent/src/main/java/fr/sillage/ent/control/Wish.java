package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard.Setting;
import jakarta.ws.rs.BadRequestException;
import java.util.Optional;

/** One member of a posted switchboard: on with a setting, or off without one. */
record Wish(Switch which, Optional<Setting> setting) {

    /** @throws BadRequestException for a name or a value that does not exist */
    static Wish read(String name, JsonNode json) {
        Switch which = Switch.named(name).orElseThrow(() -> new BadRequestException("unknown switch " + name));
        if (json.isNull() || json.isBoolean() && !json.booleanValue()) {
            return new Wish(which, Optional.empty());
        }
        JsonNode value = json.isObject() ? json.path("value") : json;
        Optional<Integer> uses = json.has("uses") ? Optional.of(json.get("uses").asInt()) : Optional.empty();
        if (!which.accepts(value.asText()) || uses.filter(count -> count < 1).isPresent()) {
            throw new BadRequestException("refused value for " + name);
        }
        return new Wish(which, Optional.of(new Setting(value.asText(), uses)));
    }
}
