package fr.sillage.paths.running;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import fr.sillage.paths.authoring.Trainers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** "Parcours", for those who train. Participants come through "À faire". */
@ApplicationScoped
class PathSections implements Sections {

    @Override
    public List<Section> of(Seat seat) {
        return Trainers.isOne(seat) ? List.of(new Section(40, "paths", "paths.title")) : List.of();
    }
}
