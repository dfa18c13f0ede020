package fr.sillage.paths.inspection;

import fr.sillage.core.people.PersonId;

/** One person on the paths of one title and year, however many times they are enrolled there. */
public record Enrolment(Training training, PersonId person, boolean completed) {

    /** Paths of one title opened in one school year, whichever courses they run in. */
    public record Training(String title, SchoolYear year) {}
}
