package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.sorting.Labelling;

/** {@code picture: {source, alternative}, spots: [{id, wording, x, y, label}], labels: [{id, wording}]}. */
final class LabellingShape implements Shape<Labelling> {

    @Override
    public String kind() {
        return Labelling.KIND;
    }

    @Override
    public Class<Labelling> type() {
        return Labelling.class;
    }

    @Override
    public Labelling read(Members json) {
        return new Labelling(
                json.wording("wording"),
                Pictures.read(json.inside("picture")),
                json.list("spots", LabellingShape::spot),
                json.list("labels", Pieces::shown),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Labelling item, ObjectNode json) {
        Pictures.write(item.picture(), json.putObject("picture"));
        Pieces.list(json, "spots", item.spots(), (node, spot) -> Pieces.put(node, spot.id(), spot.wording())
                .put("x", spot.x())
                .put("y", spot.y())
                .put("label", spot.label().value()));
        Pieces.list(json, "labels", item.labels(), Pieces::put);
    }

    private static Labelling.Spot spot(Members json) {
        return new Labelling.Spot(
                json.id("id"), json.wording("wording"), json.number("x"), json.number("y"), json.id("label"));
    }
}
