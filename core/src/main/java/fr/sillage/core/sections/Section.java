package fr.sillage.core.sections;

/**
 * One entry of the bar.
 *
 * @param order smaller first; the first of a seat is its home
 * @param path below {@code /seat/{id}/}, without a leading slash
 * @param textKey key of its label
 */
public record Section(int order, String path, String textKey) {}
