package fr.sillage.paths.running;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;

/** Who follows paths: a learner in a course of teachers. */
final class Participants {

    private Participants() {}

    static boolean isOne(Seat seat) {
        return seat.isLearner()
                && seat.audience() == Audience.TEACHERS
                && seat.course().isPresent();
    }

    /** @throws fr.sillage.core.refusals.RefusedException as if absent, for anyone else */
    static CourseId course(Seat seat) {
        if (!isOne(seat)) throw SeatRefusal.ABSENT.refused();
        return seat.inCourse();
    }
}
