/**
 * Every sentence that a page says, in French and in English: each jar brings {@code META-INF/sillage/texts_fr.properties}
 * and {@code …_en.properties}, all read into one place, so that no sentence stands in code.
 */
package fr.sillage.core.texts;
