package fr.sillage.exerciser.engine.parts;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A table, some cells of which are open.
 *
 * @param columns 1 to 20 heads
 * @param rows 1 to 50, each with a cell per column
 */
public record Table(Wording wording, List<Wording> columns, List<Row> rows, Optional<Wording> generalFeedback)
        implements Gapped {

    public static final String KIND = "table";

    private static final int MAX_COLUMNS = 20;
    private static final int MAX_ROWS = 50;

    /** One row under its head, which may be blank. */
    public record Row(Wording head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell. */
    public sealed interface Cell {
        /** Text that is given. */
        record Given(Wording text) implements Cell {}

        /** A place to fill in. */
        record Open(Gap gap) implements Cell {}
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0
                || width > MAX_COLUMNS
                || rows.isEmpty()
                || rows.size() > MAX_ROWS
                || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("rows of " + width + " cells each expected");
        }
        Gapped.checked(gaps(rows));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Gap> gaps() {
        return gaps(rows);
    }

    @Override
    public PublicView publicView(long seed) {
        List<Layout.Row> shown = rows.stream()
                .map(row -> new Layout.Row(
                        row.head(), row.cells().stream().map(Table::shown).toList()))
                .toList();
        return PublicView.of(
                this, gaps().stream().map(gap -> gap.control(seed)).toList(), new Layout.Grid(columns, shown));
    }

    private static Layout.Cell shown(Cell cell) {
        return cell instanceof Cell.Open open
                ? new Layout.Cell(
                        Optional.empty(),
                        Optional.of(Item.FIELD + "." + open.gap().id()))
                : new Layout.Cell(Optional.of(((Cell.Given) cell).text()), Optional.empty());
    }

    private static List<Gap> gaps(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Open.class::isInstance)
                .map(cell -> ((Cell.Open) cell).gap())
                .toList();
    }
}
