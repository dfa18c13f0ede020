package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard;
import fr.sillage.ent.switches.Switchboard.Setting;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The switchboard of one platform. */
@Path("/control/{platform}/switches")
@Produces(MediaType.APPLICATION_JSON)
public class SwitchesResource {

    private static final String ROTATE_KEYS = "rotateKeys";

    @Inject
    Platforms platforms;

    @PathParam("platform")
    String path;

    @GET
    public String show() {
        Map<Switch, Setting> current = platforms.at(path).switches().current();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Switch which : Switch.values()) {
            Optional<Setting> setting = Optional.ofNullable(current.get(which));
            json.putObject(which.label())
                    .put("value", setting.map(Setting::value).orElse(null))
                    .put("uses", setting.flatMap(Setting::uses).orElse(null))
                    .put("effect", which.effect());
        }
        return json.toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String set(String body) {
        Platform platform = platforms.at(path);
        ObjectNode wanted = Bodies.object(body);
        boolean rotate = wanted.path(ROTATE_KEYS).asBoolean();
        wanted.remove(ROTATE_KEYS);
        List<Wish> wishes = wanted.properties().stream()
                .map(entry -> Wish.read(entry.getKey(), entry.getValue()))
                .toList();
        wishes.forEach(wish -> grant(platform.switches(), wish));
        if (rotate) {
            platform.keys().rotate(true);
        }
        return show();
    }

    @DELETE
    public String reset() {
        platforms.at(path).switches().turnAllOff();
        return show();
    }

    private static void grant(Switchboard switches, Wish wish) {
        wish.setting()
                .ifPresentOrElse(
                        setting -> switches.turnOn(wish.which(), setting), () -> switches.turnOff(wish.which()));
    }
}
