package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.teacher.FreeText;
import fr.sillage.exerciser.engine.teacher.Rubric;

/** {@code rubric: [{id, wording, points}], photo, most}. */
final class FreeTextShape implements Shape<FreeText> {

    @Override
    public String kind() {
        return FreeText.KIND;
    }

    @Override
    public Class<FreeText> type() {
        return FreeText.class;
    }

    @Override
    public FreeText read(Members json) {
        return new FreeText(
                json.wording("wording"),
                new Rubric(json.list("rubric", FreeTextShape::criterion)),
                json.truth("photo"),
                json.whole("most"),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(FreeText item, ObjectNode json) {
        Pieces.list(
                json, "rubric", item.rubric().criteria(), (node, each) -> Pieces.put(node, each.id(), each.wording())
                        .put("points", each.points()));
        json.put("photo", item.photo()).put("most", item.most());
    }

    private static Rubric.Criterion criterion(Members json) {
        return new Rubric.Criterion(json.id("id"), json.wording("wording"), json.whole("points"));
    }
}
