package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A column that a teacher named and weighed, to be told to the platform.
 *
 * @param tries this one included
 */
record ColumnWish(CourseId course, UUID exercise, String label, BigDecimal maximum, int tries) {}
