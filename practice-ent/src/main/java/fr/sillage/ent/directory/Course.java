package fr.sillage.ent.directory;

import java.util.List;
import java.util.Optional;

/** A course of one platform: its id is unique there only, both platforms have a course "3". */
public record Course(String id, String label, String title, List<Enrolment> enrolments) {

    public Course {
        enrolments = List.copyOf(enrolments);
    }

    public Optional<Role> roleOf(String sub) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.person().sub().equals(sub))
                .map(Enrolment::role)
                .findFirst();
    }

    /** Those who can be graded, in roster order. */
    public List<Person> learners() {
        return enrolments.stream()
                .filter(enrolment -> enrolment.role() == Role.LEARNER)
                .map(Enrolment::person)
                .toList();
    }
}
