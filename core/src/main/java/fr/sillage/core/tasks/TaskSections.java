package fr.sillage.core.tasks;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Learners arrive at their list. */
@ApplicationScoped
class TaskSections implements Sections {

    @Override
    public List<Section> of(Seat seat) {
        return seat.isLearner() && seat.course().isPresent()
                ? List.of(new Section(10, "tasks", "tasks.title"))
                : List.of();
    }
}
