package fr.sillage.ent.directory;

import static fr.sillage.ent.directory.School.JEAN_ZAY;

import fr.sillage.ent.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The school's ENT: one teacher, two classes. */
final class JeanZay {

    private static final Person TEACHER =
            new Person("12", "Mme", "D.", "enseignante", Optional.of(JEAN_ZAY), List.of(Person.INSTRUCTOR));

    private JeanZay() {}

    static Directory directory() {
        Course third = new Course(
                "3",
                "3B-MATHS",
                "3e\u00a0B, mathématiques",
                withTeacher(
                        pupil("101", "Lina", "B."),
                        pupil("102", "Adam", "K."),
                        pupil("103", "Inès", "M."),
                        pupil("104", "Noah", "T."),
                        pupil("105", "Jade", "R."),
                        pupil("106", "Rayan", "S."),
                        pupil("107", "Manon", "L."),
                        pupil("108", "Ilyès", "H."),
                        pupil("109", "Chloé", "P."),
                        pupil("110", "Tiago", "F.")));
        Course fourth = new Course(
                "4",
                "4A-MATHS",
                "4e\u00a0A, mathématiques",
                withTeacher(
                        pupil("201", "Sarah", "N."),
                        pupil("202", "Gabriel", "V."),
                        pupil("203", "Aya", "C."),
                        pupil("204", "Louis", "G."),
                        pupil("205", "Mila", "O."),
                        pupil("206", "Yanis", "E."),
                        pupil("207", "Camille", "D."),
                        pupil("208", "Ibrahim", "W.")));
        return new Directory(
                List.of(third, fourth),
                List.of(
                        new ResourceLink("11", "S’exercer avec Sillage", Optional.of("3")),
                        new ResourceLink("12", "S’exercer avec Sillage", Optional.of("4"))),
                List.of(),
                new AddedLinks(Shelf.forgetful()));
    }

    private static Person pupil(String sub, String given, String family) {
        return Person.learner(sub, given, family, "élève", JEAN_ZAY);
    }

    private static List<Enrolment> withTeacher(Person... pupils) {
        List<Enrolment> enrolments = new ArrayList<>();
        enrolments.add(new Enrolment(TEACHER, Role.TEACHER));
        for (Person pupil : pupils) {
            enrolments.add(new Enrolment(pupil, Role.LEARNER));
        }
        return enrolments;
    }
}
