package fr.sillage.lti.scores;

import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Teachers see what reached the platform's gradebook. */
@ApplicationScoped
class ScoreSections implements Sections {

    static final String PATH = "gradebook";

    @Override
    public List<Section> of(Seat seat) {
        return seat.has(Role.INSTRUCTOR) && seat.course().isPresent()
                ? List.of(new Section(35, PATH, "scores.section"))
                : List.of();
    }
}
