package fr.sillage.exerciser.results;

import fr.sillage.exerciser.practice.ItemWork;

/**
 * One question of one person in the grid.
 *
 * @param sign as it stands in the grid; empty where nothing was answered
 * @param textKey of the word for whoever does not see the sign, with the number of tries as its argument
 */
public record Cell(String sign, String style, String textKey, int tries) {

    static Cell of(ItemWork work) {
        int tries = work.tries().size();
        return switch (work.state()) {
            case RIGHT ->
                work.isRightAtFirst()
                        ? new Cell("✓", "good", "results.cell.first", 1)
                        : new Cell("✓\u00A0" + tries, "good", "results.cell.later", tries);
            case MISSED ->
                work.isPartlyRight()
                        ? new Cell("–", "note", "results.cell.partly", tries)
                        : new Cell("×", "care", "results.cell.missed", tries);
            case TO_RETRY -> new Cell("–", "note", "results.cell.retry", tries);
            case OPEN, TO_READ -> new Cell("", "", "results.cell.open", 0);
        };
    }
}
