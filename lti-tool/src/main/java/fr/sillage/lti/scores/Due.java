package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A score to send, leased to this node for a while.
 *
 * @param best best completed result, 0 to 1
 * @param stamp timestamp to send, newer than any sent before for this row
 * @param revision of the row when it was leased
 * @param tries with this revision, this one included
 */
record Due(
        CourseId course,
        PersonId person,
        UUID exercise,
        String title,
        Progress progress,
        Optional<BigDecimal> best,
        Instant stamp,
        int revision,
        int tries) {}
