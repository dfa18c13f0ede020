package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the controls of an item stand together. A page that does not know one may always show them one below the other: a
 * layout adds comfort, never what can be answered.
 */
public sealed interface Layout {

    /** One below the other, after the wording. */
    record Stacked() implements Layout {}

    /** The control of number n stands in the wording's gap of number n; {@code bank}: all choose from the same words. */
    record InGaps(boolean bank) implements Layout {}

    /** A table with headed columns and rows. */
    record Grid(List<Wording> columns, List<Row> rows) implements Layout {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One row; its cells are as many as the columns. */
    record Row(Wording head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A given text, or the control of that field. */
    record Cell(Optional<Wording> text, Optional<String> field) {}

    /** One {@link Control.Select} of ranks per element, in a drawn order; may become a list to move about in. */
    record Order() implements Layout {}

    /** One {@link Control.Select} of categories per element; may become boxes to drop the elements into. */
    record Sorting() implements Layout {}

    /**
     * A picture with the places of the controls.
     *
     * @param pointable whether a script may let people point at the picture: it then sends {@code answer.x} and
     *     {@code answer.y}, in percent, instead of what the controls send
     */
    record OnPicture(Picture picture, List<Place> places, boolean pointable) implements Layout {
        public OnPicture {
            places = List.copyOf(places);
        }
    }

    /**
     * An image and its description for whoever does not see it.
     *
     * @param source address below the site, as stored by the bank
     */
    record Picture(URI source, String alternative) {}

    /** Where a control stands, in percent of the picture's width and height from its top left corner. */
    record Place(String field, BigDecimal x, BigDecimal y) {}

    /** One {@link Control.Bounded} on a graduated line. */
    record Axis(BigDecimal low, BigDecimal high, BigDecimal step) implements Layout {}

    /** Two {@link Control.Bounded}, the coordinates of a point. */
    record Plane(Axis x, Axis y) implements Layout {}

    /** A running text; the pieces with an id are the options of the one {@link Control.Checks}. */
    record Passage(List<Piece> pieces) implements Layout {
        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of the text, with the spaces around it. */
    record Piece(String text, Optional<OptionId> id) {}
}
