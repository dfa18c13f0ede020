package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatId;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.exerciser.Seats;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PendingAnswersTest {

    private static final Texts FRENCH = new Languages().in(Locale.FRANCE);

    private final CourseId course = Seats.anyCourse();
    private final Seat pupil = Seats.pupil(course);

    @Test
    void knowTheirOwnerAgainAfterANewLaunch() {
        Seat again = sitting(pupil, course, Role.LEARNER);

        assertThat(PendingAnswers.owner(again)).isEqualTo(PendingAnswers.owner(pupil));
        assertThat(PendingAnswers.course(again)).isEqualTo(PendingAnswers.course(pupil));
    }

    @Test
    void areNobodyElses() {
        assertThat(PendingAnswers.owner(Seats.pupil(course))).isNotEqualTo(PendingAnswers.owner(pupil));
    }

    @Test
    void waitForTheirCourseInAnother() {
        Seat elsewhere = sitting(pupil, Seats.anyCourse(), Role.LEARNER);

        assertThat(PendingAnswers.owner(elsewhere)).isEqualTo(PendingAnswers.owner(pupil));
        assertThat(PendingAnswers.course(elsewhere)).isNotEqualTo(PendingAnswers.course(pupil));
    }

    @Test
    void sayNothingOfAPerson() {
        assertThat(html(pupil))
                .contains("role=\"status\"")
                .doesNotContain(pupil.person().toString())
                .doesNotContain(pupil.person().value().toString());
    }

    @Test
    void goAlongWithLearnersOnly() {
        assertThat(new PendingAnswers().of(sitting(pupil, course, Role.INSTRUCTOR), FRENCH))
                .isEmpty();
        assertThat(html(Seats.teacherInTraining(course))).contains("Revenez par votre cours");
        assertThat(html(pupil)).contains("Reviens par ton cours");
    }

    private static String html(Seat seat) {
        StringOutput html = new StringOutput();
        new PendingAnswers().of(seat, FRENCH).orElseThrow().writeTo(html);
        return html.toString();
    }

    private static Seat sitting(Seat who, CourseId where, Role role) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                who.person(),
                who.platform(),
                Optional.of(where),
                Optional.empty(),
                Set.of(role),
                Audience.PUPILS,
                who.language(),
                who.frameOrigin(),
                who.expires());
    }
}
