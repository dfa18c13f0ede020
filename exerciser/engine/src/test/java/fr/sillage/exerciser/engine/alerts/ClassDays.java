package fr.sillage.exerciser.engine.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A class one answer after the other: five minutes apart, the first on Monday 7 September 2026 at 8:00. */
final class ClassDays {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    final FollowUp followUp = new FollowUp(Set.of());
    private Instant now = Instant.parse("2026-09-07T08:00:00Z");

    LocalDate today() {
        return MONDAY.plusDays(
                (now.getEpochSecond() - Instant.parse("2026-09-07T00:00:00Z").getEpochSecond()) / 86_400);
    }

    ClassDays right(String student, String skill) {
        return take(student, "a", skill, true, Optional.empty(), Optional.empty(), 30);
    }

    ClassDays wrong(String student, String skill) {
        return take(student, "a", skill, false, Optional.of("7"), Optional.empty(), 30);
    }

    ClassDays error(String student, String skill, String misconception) {
        return take(student, "a", skill, false, Optional.of("7"), Optional.of(misconception), 30);
    }

    ClassDays guess(String student, String skill) {
        return take(student, "a", skill, false, Optional.of("7"), Optional.empty(), 2);
    }

    ClassDays take(
            String student,
            String assignment,
            String skill,
            boolean correct,
            Optional<String> wrong,
            Optional<String> misconception,
            int seconds) {
        followUp.take(new Answer(now, student, assignment, "i", skill, 1, correct, wrong, misconception, seconds));
        now = now.plusSeconds(1);
        return this;
    }

    ClassDays days(int days) {
        for (int i = 0; i < days; i++) {
            followUp.endOfDay(today());
            now = now.plusSeconds(86_400);
        }
        return this;
    }
}
