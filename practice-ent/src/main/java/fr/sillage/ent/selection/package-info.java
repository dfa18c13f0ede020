/**
 * "Ajouter une activité": what a teacher chose in the tool comes back as a signed response (Deep Linking 2.0, 4.5), is
 * checked to the letter and becomes links of the course, with their columns of the gradebook.
 *
 * <p>Pages send people there and receive the response.
 */
package fr.sillage.ent.selection;
