package fr.sillage.paths.inspection;

import fr.sillage.core.organisations.Organisation;
import fr.sillage.paths.inspection.Enrolment.Training;
import fr.sillage.paths.running.Tally;
import java.util.List;
import java.util.Optional;

/** What an inspector reads about one training: a table a district. */
public record Board(Training training, List<District> districts) {

    /**
     * One district, as far as the mandate goes.
     *
     * @param total of the whole district; none when the mandate covers a part of it, or when the total is too small
     */
    public record District(Organisation organisation, List<Masking.Row<Organisation>> rows, Optional<Tally> total) {

        /** Made of figures on this page alone, so it tells nothing more than they do. */
        public Tally sum() {
            return total.orElseGet(
                    () -> rows.stream().flatMap(row -> row.shown().stream()).reduce(Tally.NOBODY, Tally::plus));
        }

        public boolean hasHidden() {
            return rows.stream().anyMatch(row -> row.shown().isEmpty());
        }
    }

    public Tally sum() {
        return districts.stream().map(District::sum).reduce(Tally.NOBODY, Tally::plus);
    }
}
