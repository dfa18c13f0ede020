package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.pictures.Hotspot;

/** {@code picture: {source, alternative}, regions: [{id, name, right, rectangle | ellipse | polygon: [number…]}]}. */
final class HotspotShape implements Shape<Hotspot> {

    @Override
    public String kind() {
        return Hotspot.KIND;
    }

    @Override
    public Class<Hotspot> type() {
        return Hotspot.class;
    }

    @Override
    public Hotspot read(Members json) {
        return new Hotspot(
                json.wording("wording"),
                Pictures.read(json.inside("picture")),
                json.list("regions", Pictures::region),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Hotspot item, ObjectNode json) {
        Pictures.write(item.picture(), json.putObject("picture"));
        Pieces.list(json, "regions", item.regions(), Pictures::put);
    }
}
