package fr.sillage.exerciser.engine.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.alerts.Closed.Ending;
import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private final ClassDays days = new ClassDays();

    @Test
    void tellsTheErrorThatComesBackWithItsEvidence() {
        days.error("lea", "fractions", "adds-denominators")
                .error("lea", "fractions", "adds-denominators")
                .days(2);
        Alert alert = days.followUp.endOfDay(days.today()).get(0);
        assertThat(alert.target()).isEqualTo(new Alert.Target(Kind.STUCK, "lea", "fractions"));
        assertThat(alert.rule()).isEqualTo(Sentence.of("alert.stuck.rule", "adds-denominators", 2, 0, 2));
        assertThat(alert.evidence()).hasSize(2).allMatch(answer -> answer.student()
                .equals("lea"));
        assertThat(alert.suggestion()).isEqualTo(Suggestion.SHOW_WORKED_EXAMPLE);
    }

    @Test
    void givesAnErrorTwoDaysToGoAwayByItself() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(2);
        assertThat(kinds()).isEmpty();
        days.days(1);
        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void waitsNoLongerWhenItComesBackTheNextDay() {
        days.error("lea", "s", "m").days(1).error("lea", "s", "m").days(1);
        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void tellsOfEightFailuresOverTwoDaysThatNobodyForesaw() {
        for (int i = 0; i < 7; i++) {
            days.wrong("lea", "s");
        }
        days.days(1).wrong("lea", "s").days(1);
        assertThat(kinds()).containsExactly(Kind.STRUGGLING);
    }

    @Test
    void tellsNothingOfAnErrorMadeOnce() {
        days.error("lea", "fractions", "m");
        assertThat(days.followUp.endOfDay(days.today())).isEmpty();
    }

    @Test
    void tellsNothingOfAnErrorOvercomeTheSameDay() {
        days.error("lea", "s", "m")
                .error("lea", "s", "m")
                .right("lea", "s")
                .right("lea", "s")
                .right("lea", "s");
        assertThat(days.followUp.endOfDay(days.today())).isEmpty();
    }

    @Test
    void closesBySuccess() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(3);
        assertThat(kinds()).containsExactly(Kind.STUCK);
        days.right("lea", "s").right("lea", "s").right("lea", "s");
        assertThat(kinds()).isEmpty();
        assertThat(days.followUp.closed()).extracting(Closed::ending).containsExactly(Ending.SUCCESS);
    }

    @Test
    void successElsewhereClosesNothing() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(3);
        days.right("lea", "t")
                .right("lea", "t")
                .right("lea", "t")
                .right("tom", "s")
                .right("tom", "s")
                .right("tom", "s");
        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void tellsFiveADayAndTheOthersTomorrow() {
        for (int i = 0; i < 7; i++) {
            days.error("p" + i, "s", "m").error("p" + i, "s", "m");
        }
        days.days(2);
        assertThat(days.followUp.endOfDay(days.today())).hasSize(5);
        assertThat(days.followUp.endOfDay(days.today().plusDays(1))).hasSize(2);
        assertThat(days.followUp.endOfDay(days.today().plusDays(2))).isEmpty();
    }

    @Test
    void putsStruggleBeforeHasteAndGoodNewsLast() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(2);
        for (int i = 0; i < 4; i++) {
            days.error("nina", "s", "m");
        }
        days.right("nina", "s").right("nina", "s").right("nina", "s");
        for (int i = 0; i < 6; i++) {
            days.guess("tom", "s");
        }
        assertThat(days.followUp.endOfDay(days.today()))
                .extracting(alert -> alert.target().kind())
                .containsExactly(Kind.STUCK, Kind.GUESSING, Kind.GOOD_NEWS);
    }

    @Test
    void expiresAndComesBackOnlyWithNewEvidence() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(Kind.STUCK.days() + 4);
        assertThat(days.followUp.closed()).extracting(Closed::ending).containsExactly(Ending.EXPIRED);
        assertThat(kinds()).isEmpty();
        days.error("lea", "s", "m").days(1);
        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void staysAwayWhilePutOff() {
        days.error("lea", "s", "m").error("lea", "s", "m").days(3);
        Alert.Target target = days.followUp.open().get(0).target();
        days.followUp.snooze(target, days.today(), days.today().plusDays(7));
        days.error("lea", "s", "m").days(6);
        assertThat(kinds()).isEmpty();
        days.days(3);
        assertThat(kinds()).containsExactly(Kind.STUCK);
    }

    @Test
    void noticesTheGoodStudentWhoStopped() {
        for (int i = 0; i < 20; i++) {
            days.right("lea", "s").right("tom", "s");
        }
        for (int day = 0; day < AbsenceWatch.QUIET_DAYS; day++) {
            days.days(1).right("tom", "s");
        }
        days.days(1);
        assertThat(targets()).containsExactly(new Alert.Target(Kind.STOPPED, "lea", ""));
        days.wrong("lea", "s");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void noticesWhoStartedNeitherOfTwoAssignments() {
        for (String assignment : List.of("zero", "one", "two")) {
            for (String student : List.of("lea", "tom", "nina")) {
                if (assignment.equals("zero") || !student.equals("nina")) {
                    days.take(student, assignment, "s", true, Optional.empty(), Optional.empty(), 30);
                }
            }
        }
        days.days(6);
        assertThat(targets()).containsExactly(new Alert.Target(Kind.NEVER_STARTED, "nina", "two"));
    }

    @Test
    void noticesSlippingBackWithoutAKnownError() {
        for (int i = 0; i < 8; i++) {
            days.right("lea", "s");
        }
        for (int i = 0; i < 5; i++) {
            days.wrong("lea", "s");
        }
        days.days(1);
        assertThat(kinds()).containsExactly(Kind.SLIPPING_BACK);
    }

    private List<Kind> kinds() {
        return days.followUp.open().stream().map(alert -> alert.target().kind()).toList();
    }

    private List<Alert.Target> targets() {
        return days.followUp.open().stream().map(Alert::target).toList();
    }
}
