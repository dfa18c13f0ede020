/**
 * Schools by their UAI, districts, academies, as one tree, and who is affiliated to which. Fed from the file named by
 * {@code SILLAGE_ORGANISATIONS}; read by inspection. Knows nothing of courses.
 */
package fr.sillage.core.organisations;
