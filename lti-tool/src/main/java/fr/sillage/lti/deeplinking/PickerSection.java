package fr.sillage.lti.deeplinking;

import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever came to add an activity arrives at the picker, and finds it again after a look elsewhere. */
@ApplicationScoped
class PickerSection implements Sections {

    static final String PATH = "picker";

    private final Selections selections;

    @Inject
    PickerSection(Selections selections) {
        this.selections = selections;
    }

    @Override
    public List<Section> of(Seat seat) {
        boolean chooses =
                seat.has(Role.INSTRUCTOR, Role.DESIGNER) && seat.course().isPresent();
        return chooses && selections.of(seat.id()).isPresent()
                ? List.of(new Section(5, PATH, "picker.section"))
                : List.of();
    }
}
