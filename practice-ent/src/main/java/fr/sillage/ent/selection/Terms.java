package fr.sillage.ent.selection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard;
import java.util.List;

/** What the platform takes: links, several at once, with a column each, unless it is switched otherwise. */
public record Terms(List<String> types, boolean multiple, boolean columns) {

    public static Terms of(Switchboard switches) {
        return new Terms(
                switches.use(Switch.ACCEPT_TYPES)
                        .map(types -> List.of(types.split(",")))
                        .orElse(List.of(ContentItem.TYPE)),
                !switches.using(Switch.SINGLE_ITEM),
                !switches.using(Switch.NO_LINE_ITEM));
    }

    /** Writes the deep_linking_settings claim (4.4.1). */
    public void write(ObjectNode settings) {
        ArrayNode list = settings.putArray("accept_types");
        types.forEach(list::add);
        settings.putArray("accept_presentation_document_targets").add("iframe").add("window");
        settings.put("accept_multiple", multiple);
        settings.put("accept_lineitem", columns);
        settings.put("auto_create", true);
    }
}
