package fr.sillage.ent.directory;

import static fr.sillage.ent.directory.School.BAC;
import static fr.sillage.ent.directory.School.MARRONNIERS;
import static fr.sillage.ent.directory.School.TILLEULS;

import fr.sillage.ent.store.Shelf;
import java.util.List;
import java.util.Optional;

/**
 * The training platform: one course, a trainer, fourteen teachers of three schools (6, 5 and 3, so that one group is
 * below any minimum size), an inspector outside the course.
 */
final class Hybrid {

    private static final Person TRAINER =
            new Person("12", "Hélène", "R.", "formatrice", Optional.empty(), List.of(Person.INSTRUCTOR));
    private static final Person INSPECTOR =
            new Person("90", "M.", "T.", "inspecteur", Optional.empty(), List.of(Person.STAFF));

    private Hybrid() {}

    static Directory directory() {
        Course course = new Course(
                "3",
                "HYBRIDE",
                "Enseigner en hybride",
                List.of(
                        new Enrolment(TRAINER, Role.TEACHER),
                        trainee("301", "Sophie", "A.", TILLEULS),
                        trainee("302", "Karim", "B.", TILLEULS),
                        trainee("303", "Élise", "C.", TILLEULS),
                        trainee("304", "Thomas", "F.", TILLEULS),
                        trainee("305", "Awa", "D.", TILLEULS),
                        trainee("306", "Nathalie", "G.", TILLEULS),
                        trainee("311", "Julien", "H.", BAC),
                        trainee("312", "Fatima", "I.", BAC),
                        trainee("313", "Marc", "J.", BAC),
                        trainee("314", "Léa", "K.", BAC),
                        trainee("315", "Olivier", "L.", BAC),
                        trainee("321", "Samira", "M.", MARRONNIERS),
                        trainee("322", "David", "N.", MARRONNIERS),
                        trainee("323", "Anne", "P.", MARRONNIERS)));
        return new Directory(
                List.of(course),
                List.of(
                        new ResourceLink("21", "Suivre le parcours dans Sillage", Optional.of("3")),
                        new ResourceLink("29", "Avancement des formations du district", Optional.empty())),
                List.of(INSPECTOR),
                new AddedLinks(Shelf.forgetful()));
    }

    private static Enrolment trainee(String sub, String given, String family, School school) {
        return new Enrolment(Person.learner(sub, given, family, "stagiaire", school), Role.LEARNER);
    }
}
