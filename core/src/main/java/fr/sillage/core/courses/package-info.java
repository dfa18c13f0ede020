/**
 * Courses as platforms name them (LTI Core 1.3 §5.4.1), who belongs to them by the roles of their launches, and the
 * links that were launched. Rooms hold a {@link fr.sillage.core.courses.CourseId} and ask here for the rest.
 */
package fr.sillage.core.courses;
