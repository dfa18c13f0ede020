package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Teachers have the course's exercises. */
@ApplicationScoped
class ExerciseSections implements Sections {

    static final String PATH = "exercises";

    @Override
    public List<Section> of(Seat seat) {
        return seat.has(Role.INSTRUCTOR) && seat.course().isPresent()
                ? List.of(new Section(20, PATH, "exercises.title"))
                : List.of();
    }
}
