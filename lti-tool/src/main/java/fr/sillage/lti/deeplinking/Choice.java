package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An activity as it goes into the platform's course.
 *
 * @param points maximum of the column that it brings along; nothing when it brings none
 */
record Choice(Activity activity, String title, Optional<BigDecimal> points, Optional<Instant> due) {}
