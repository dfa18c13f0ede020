package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.core.refusals.Refusal;
import fr.sillage.core.refusals.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches the reason of a refusal. */
final class Refusals {

    private Refusals() {}

    /** @return null when nothing was refused */
    static Refusal of(ThrowingCallable step) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, step);
        return refused == null ? null : refused.refusal();
    }
}
