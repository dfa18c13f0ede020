package fr.sillage.paths.inspection;

import java.time.LocalDate;
import java.time.Month;

/** From September to August, as "2026-2027". */
public record SchoolYear(int starts) {

    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    @Override
    public String toString() {
        return starts + "-" + (starts + 1);
    }
}
