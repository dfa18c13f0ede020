package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.sorting.Categorising;

/** {@code elements: [{id, wording, category}], categories: [{id, wording}]}. */
final class CategorisingShape implements Shape<Categorising> {

    @Override
    public String kind() {
        return Categorising.KIND;
    }

    @Override
    public Class<Categorising> type() {
        return Categorising.class;
    }

    @Override
    public Categorising read(Members json) {
        return new Categorising(
                json.wording("wording"),
                json.list("elements", CategorisingShape::category),
                json.list("categories", Pieces::shown),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Categorising item, ObjectNode json) {
        Pieces.list(json, "elements", item.elements(), (node, each) -> Pieces.put(node, each.id(), each.wording())
                .put("category", each.category().value()));
        Pieces.list(json, "categories", item.categories(), Pieces::put);
    }

    private static Categorising.Element category(Members json) {
        return new Categorising.Element(json.id("id"), json.wording("wording"), json.id("category"));
    }
}
