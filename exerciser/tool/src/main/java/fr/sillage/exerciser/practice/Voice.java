package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Speaks to whoever works: a pupil is told "tu", an adult "vous" where a sentence has a second form, {@code key.adult}. */
public record Voice(Texts texts, Audience audience) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public String of(String key, Object... arguments) {
        String adult = key + ".adult";
        return texts.of(audience == Audience.TEACHERS && texts.has(adult) ? adult : key, arguments);
    }

    public boolean toPupil() {
        return audience == Audience.PUPILS;
    }

    /** "aujourd’hui", "hier" or "vendredi 20 novembre". */
    public String day(Instant at, Instant now) {
        LocalDate day = LocalDate.ofInstant(at, PARIS);
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        if (day.equals(today)) return texts.of("practice.today");
        return day.equals(today.minusDays(1)) ? texts.of("practice.yesterday") : texts.day(day);
    }
}
