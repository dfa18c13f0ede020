package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.reading.TextSelection;
import java.util.Set;

/** {@code passage: [{text, id?}], right: ["id"]}. */
final class TextSelectionShape implements Shape<TextSelection> {

    @Override
    public String kind() {
        return TextSelection.KIND;
    }

    @Override
    public Class<TextSelection> type() {
        return TextSelection.class;
    }

    @Override
    public TextSelection read(Members json) {
        return new TextSelection(
                json.wording("wording"),
                json.list("passage", TextSelectionShape::piece),
                Set.copyOf(json.ids("right")),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(TextSelection item, ObjectNode json) {
        Pieces.list(json, "passage", item.passage(), (node, piece) -> {
            node.put("text", piece.text());
            piece.id().ifPresent(id -> node.put("id", id.value()));
        });
        ArrayNode right = json.putArray("right");
        item.right().stream().sorted().forEach(id -> right.add(id.value()));
    }

    private static Layout.Piece piece(Members json) {
        return new Layout.Piece(json.text("text"), json.optionalText("id").map(OptionId::new));
    }
}
