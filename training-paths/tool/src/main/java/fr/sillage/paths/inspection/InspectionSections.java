package fr.sillage.paths.inspection;

import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** "Pilotage", for whoever holds a mandate; not beside the work of somebody who learns in the course. */
@ApplicationScoped
class InspectionSections implements Sections {

    private final Inspecting inspecting;

    @Inject
    InspectionSections(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    @Override
    public List<Section> of(Seat seat) {
        // Pupils are most of the traffic and hold no mandate: their pages should not pay for the question.
        if (seat.has(Role.LEARNER) || inspecting.inspectedBy(seat.person()).isEmpty()) return List.of();
        return List.of(new Section(50, "inspection", "paths.inspection.title"));
    }
}
