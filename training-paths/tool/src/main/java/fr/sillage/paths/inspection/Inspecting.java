package fr.sillage.paths.inspection;

import fr.sillage.core.mandates.Mandate;
import fr.sillage.core.mandates.Mandates;
import fr.sillage.core.organisations.Organisation;
import fr.sillage.core.organisations.OrganisationId;
import fr.sillage.core.organisations.Organisations;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.inspection.Enrolment.Training;
import fr.sillage.paths.running.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts for a mandate. Each district is counted and masked as a whole, and only then cut down to the mandate. */
@ApplicationScoped
class Inspecting {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Enrolments enrolments;

    @Inject
    Inspecting(Mandates mandates, Organisations organisations, Enrolments enrolments) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.enrolments = enrolments;
    }

    /** What the person may inspect now; empty for nearly everybody. */
    List<Organisation> inspectedBy(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> mandate.power() == Mandate.Power.INSPECT)
                .flatMap(mandate -> organisations.byId(mandate.organisation()).stream())
                .distinct()
                .toList();
    }

    /** The newest trainings first. */
    List<Board> boards(List<Organisation> inspected) {
        Set<Organisation> scope = new LinkedHashSet<>();
        inspected.forEach(top -> scope.addAll(organisations.schoolsUnder(top.id())));
        Map<Training, List<Board.District>> boards = new LinkedHashMap<>();
        districts(scope)
                .forEach(district -> count(district).forEach((training, tallies) -> cut(district, tallies, scope)
                        .ifPresent(table -> boards.computeIfAbsent(training, any -> new ArrayList<>())
                                .add(table))));
        return boards.entrySet().stream()
                .map(board -> new Board(board.getKey(), board.getValue()))
                .toList();
    }

    /** What stands above these schools; a school below nothing is a district of its own. */
    private Collection<Organisation> districts(Collection<Organisation> schools) {
        Map<OrganisationId, Organisation> parents =
                organisations.parentsOf(schools.stream().map(Organisation::id).toList());
        return schools.stream()
                .map(school -> parents.getOrDefault(school.id(), school))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every school of the district with its tally, by training. */
    private Map<Training, Map<Organisation, Tally>> count(Organisation district) {
        Map<PersonId, OrganisationId> affiliations = organisations.affiliationsUnder(district.id());
        List<Organisation> schools = organisations.schoolsUnder(district.id());
        Map<Training, List<Enrolment>> byTraining = enrolments.of(affiliations.keySet()).stream()
                .collect(Collectors.groupingBy(Enrolment::training, LinkedHashMap::new, Collectors.toList()));
        Map<Training, Map<Organisation, Tally>> counted = new LinkedHashMap<>();
        byTraining.forEach((training, enrolled) -> {
            Map<OrganisationId, Tally> tallies = enrolled.stream()
                    .collect(Collectors.toMap(
                            one -> affiliations.get(one.person()),
                            one -> new Tally(1, one.completed() ? 1 : 0),
                            Tally::plus));
            Map<Organisation, Tally> rows = new LinkedHashMap<>();
            schools.forEach(school -> rows.put(school, tallies.getOrDefault(school.id(), Tally.NOBODY)));
            counted.put(training, rows);
        });
        return counted;
    }

    private static Optional<Board.District> cut(
            Organisation district, Map<Organisation, Tally> tallies, Set<Organisation> scope) {
        Masking.Table<Organisation> table = Masking.of(tallies);
        List<Masking.Row<Organisation>> rows =
                table.rows().stream().filter(row -> scope.contains(row.group())).toList();
        if (rows.isEmpty()) return Optional.empty();
        boolean whole = scope.containsAll(tallies.keySet());
        return Optional.of(new Board.District(district, rows, table.total().filter(any -> whole)));
    }
}
