package fr.sillage.paths.authoring;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;

/** Who trains: an instructor in a course of teachers. */
public final class Trainers {

    private Trainers() {}

    public static boolean isOne(Seat seat) {
        return seat.has(Role.INSTRUCTOR)
                && seat.audience() == Audience.TEACHERS
                && seat.course().isPresent();
    }

    /** @throws fr.sillage.core.refusals.RefusedException as if absent, for anyone else */
    public static CourseId course(Seat seat) {
        if (!isOne(seat)) throw SeatRefusal.ABSENT.refused();
        return seat.inCourse();
    }
}
