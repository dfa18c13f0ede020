package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.parts.Table;

/** {@code columns: ["…"], rows: [{head, cells: [{text} | {id, label, item}]}]}. */
final class TableShape implements Shape<Table> {

    @Override
    public String kind() {
        return Table.KIND;
    }

    @Override
    public Class<Table> type() {
        return Table.class;
    }

    @Override
    public Table read(Members json) {
        return new Table(
                json.wording("wording"),
                json.strings("columns").stream().map(Wording::new).toList(),
                json.list("rows", TableShape::row),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Table item, ObjectNode json) {
        ArrayNode columns = json.putArray("columns");
        item.columns().forEach(column -> columns.add(column.html()));
        Pieces.list(json, "rows", item.rows(), (node, row) -> {
            node.put("head", row.head().html());
            Pieces.list(node, "cells", row.cells(), TableShape::put);
        });
    }

    private static Table.Row row(Members json) {
        return new Table.Row(json.wording("head"), json.list("cells", TableShape::cell));
    }

    private static Table.Cell cell(Members json) {
        return json.has("text")
                ? new Table.Cell.Given(json.wording("text"))
                : new Table.Cell.Open(ClozeShape.gap(json));
    }

    private static void put(ObjectNode json, Table.Cell cell) {
        if (cell instanceof Table.Cell.Given given) {
            json.put("text", given.text().html());
        } else if (cell instanceof Table.Cell.Open open) {
            ClozeShape.put(json, open.gap());
        }
    }
}
