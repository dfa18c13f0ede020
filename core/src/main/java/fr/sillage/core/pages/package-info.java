/**
 * The shell around every page: head, bar, theme, headers. Rooms give it a {@link fr.sillage.core.pages.Page}; since a
 * template cannot call one of another jar, the content is handed over as Java.
 */
package fr.sillage.core.pages;
