package fr.sillage.it;

/**
 * What is wrong with a page, for whoever has to repair it.
 *
 * @param what the fault in a word, such as {@code axe color-contrast}
 * @param where the element or the figure
 * @param remedy what to do
 */
record Fault(String what, String where, String remedy) {

    /** @param reading who met it and how, such as {@code teacher /seat/…/exercises at 360×740} */
    String in(String reading) {
        return "%s%n    %s: %s%n    → %s".formatted(reading, what, where, remedy);
    }
}
