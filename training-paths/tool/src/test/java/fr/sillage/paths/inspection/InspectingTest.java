package fr.sillage.paths.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.mandates.Mandate.Power;
import fr.sillage.core.mandates.Mandates;
import fr.sillage.core.organisations.Organisation;
import fr.sillage.core.organisations.OrganisationId;
import fr.sillage.core.organisations.Organisations;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.texts.Languages;
import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.running.Running;
import fr.sillage.paths.running.Tally;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An academy of two districts: 6 and 5 and 3 people in the first, 7 in the second. */
class InspectingTest {

    private final Running running = new Running();
    private final Clock clock = running.clock;
    private final Training training = new Training();
    private final Organisations organisations = new Organisations(TestDatabase.jdbi());
    private final Mandates mandates = new Mandates(TestDatabase.jdbi(), clock);
    private final Inspecting inspecting = new Inspecting(mandates, organisations, new Enrolments(TestDatabase.jdbi()));

    private final OrganisationId academy = organisation("Académie", "ACADEMY", Optional.empty());
    private final OrganisationId first = organisation("Circonscription A", "DISTRICT", Optional.of(academy));
    private final OrganisationId second = organisation("Circonscription B", "DISTRICT", Optional.of(academy));
    private final OrganisationId tilleuls = organisation("Les Tilleuls", "SCHOOL", Optional.of(first));
    private final OrganisationId bac = organisation("Le Bac", "SCHOOL", Optional.of(first));
    private final OrganisationId marronniers = organisation("Les Marronniers", "SCHOOL", Optional.of(first));
    private final OrganisationId pont = organisation("Le Pont", "SCHOOL", Optional.of(second));
    private PathId path;

    @BeforeEach
    void cohort() {
        TestDatabase.inTransaction(this::furnish);
    }

    private void furnish() {
        List<PersonId> six = affiliated(6, tilleuls);
        affiliated(5, bac);
        List<PersonId> three = affiliated(3, marronniers);
        List<PersonId> seven = affiliated(7, pont);
        training.learner();
        path = running.open(training);
        complete(six.subList(0, 4));
        complete(three.subList(0, 1));
        complete(seven.subList(0, 2));
    }

    @Test
    void knowsNothingWithoutAMandateToInspect() {
        assertThat(inspecting.inspectedBy(training.learner())).isEmpty();
        assertThat(inspecting.inspectedBy(mandated(first, Power.ADMINISTER))).isEmpty();
    }

    @Test
    void endsWithTheMandate() {
        PersonId inspector = training.person();
        grant(inspector, first, Power.INSPECT, Duration.ofDays(-30), Duration.ofDays(-1));

        assertThat(inspecting.inspectedBy(inspector)).isEmpty();
    }

    @Test
    void countsTheDistrictAndHidesTheSmallSchoolWithItsNeighbour() {
        Board board = boards(first).get(0);

        assertThat(board.training().title()).isEqualTo("Enseigner en hybride");
        assertThat(board.training().year()).hasToString("2026-2027");
        assertThat(board.districts()).hasSize(1);
        assertThat(shown(board.districts().get(0)))
                .containsExactly("Le Bac hidden", "Les Marronniers hidden", "Les Tilleuls 4/6");
        assertThat(board.districts().get(0).total()).contains(new Tally(14, 5));
    }

    @Test
    void seesNothingOfTheNeighbouringDistrict() {
        assertThat(boards(second).get(0).districts()).singleElement().satisfies(district -> assertThat(shown(district))
                .containsExactly("Le Pont 2/7"));
    }

    @Test
    void hidesForTheAcademyWhatItHidesForTheDistrict() {
        List<Board.District> districts = boards(academy).get(0).districts();

        assertThat(districts).hasSize(2);
        assertThat(districts.stream().flatMap(district -> shown(district).stream()))
                .containsExactlyInAnyOrder(
                        "Le Bac hidden", "Les Marronniers hidden", "Les Tilleuls 4/6", "Le Pont 2/7");
        assertThat(boards(academy).get(0).sum()).isEqualTo(new Tally(21, 7));
    }

    @Test
    void givesAMandateOverOneSchoolNoWayAroundTheMask() {
        Board.District ofBac = boards(bac).get(0).districts().get(0);
        Board.District ofTilleuls = boards(tilleuls).get(0).districts().get(0);

        assertThat(shown(ofBac)).containsExactly("Le Bac hidden");
        assertThat(ofBac.total()).isEmpty();
        assertThat(ofBac.sum()).isEqualTo(Tally.NOBODY);
        assertThat(shown(ofTilleuls)).containsExactly("Les Tilleuls 4/6");
        assertThat(ofTilleuls.total()).isEmpty();
    }

    @Test
    void countsSomebodyOnceInTwoRunsOfOneTraining() {
        running.open(training);

        assertThat(boards(first).get(0).districts().get(0).total()).contains(new Tally(14, 5));
    }

    @Test
    void keepsTrainingsOfOtherTitlesApart() {
        running.open(training, "Évaluer à distance");

        assertThat(boards(first))
                .extracting(board -> board.training().title())
                .containsExactlyInAnyOrder("Enseigner en hybride", "Évaluer à distance");
    }

    @Test
    void saysItInOneSentence() {
        assertThat(sentence(first, Locale.FRANCE))
                .isEqualTo("Au 23 novembre, 5 personnes sur 14 ont terminé leur parcours.");
        assertThat(sentence(first, Locale.UK)).isEqualTo("On 23 November, 5 people of 14 have finished their path.");
        assertThat(sentence(bac, Locale.FRANCE)).isEqualTo("Au 23 novembre, il n’y a pas encore de chiffre à montrer.");
        running.open(training, "Évaluer à distance");
        assertThat(sentence(first, Locale.FRANCE))
                .isEqualTo("Au 23 novembre, 5 inscriptions sur 28 sont allées à leur terme, dans 2 parcours.");
    }

    @Test
    void roundsSharesToTheNearestWhole() {
        Report report = new Report(new Languages().in(Locale.FRANCE), Running.NOW, List.of(), List.of());

        assertThat(report.share(new Tally(180, 138))).isEqualTo("77\u00a0%");
        assertThat(report.share(new Tally(8, 1))).isEqualTo("13\u00a0%");
        assertThat(report.share(new Tally(6, 0))).isEqualTo("0\u00a0%");
        assertThat(report.share(new Tally(7, 7))).isEqualTo("100\u00a0%");
    }

    private String sentence(OrganisationId top, Locale locale) {
        return new Report(new Languages().in(locale), Running.NOW, List.of(), boards(top)).sentence();
    }

    private List<Board> boards(OrganisationId top) {
        List<Organisation> inspected = inspecting.inspectedBy(mandated(top, Power.INSPECT));
        assertThat(inspected).hasSize(1);
        return inspecting.boards(inspected);
    }

    private static List<String> shown(Board.District district) {
        return district.rows().stream()
                .map(row -> row.group().name() + " "
                        + row.shown()
                                .map(tally -> tally.completed() + "/" + tally.enrolled())
                                .orElse("hidden"))
                .toList();
    }

    private PersonId mandated(OrganisationId over, Power power) {
        PersonId person = training.person();
        grant(person, over, power, Duration.ofDays(-30), Duration.ofDays(30));
        return person;
    }

    private void grant(PersonId person, OrganisationId over, Power power, Duration from, Duration until) {
        Identity identity = new fr.sillage.core.people.People(TestDatabase.jdbi())
                .identitiesOf(person)
                .get(0);
        mandates.grant(identity, over, power, Running.NOW.plus(from), Running.NOW.plus(until), "arrêté 12");
    }

    private List<PersonId> affiliated(int people, OrganisationId school) {
        return java.util.stream.IntStream.range(0, people)
                .mapToObj(i -> {
                    PersonId person = training.learner();
                    organisations.affiliate(person, school.value().toString());
                    return person;
                })
                .toList();
    }

    private void complete(List<PersonId> people) {
        people.forEach(person -> TestDatabase.jdbi()
                .useHandle(handle -> handle.execute(
                        "update paths.participation set completed = true where path = ? and person = ?",
                        path.value(),
                        person.value())));
    }

    private static OrganisationId organisation(String name, String kind, Optional<OrganisationId> parent) {
        UUID id = UUID.randomUUID();
        TestDatabase.jdbi()
                .useHandle(handle -> handle.createUpdate("insert into core.organisation (id, code, name, kind, parent)"
                                + " values (?, ?, ?, ?, cast(? as uuid))")
                        .bind(0, id)
                        .bind(1, id.toString())
                        .bind(2, name)
                        .bind(3, kind)
                        .bindByType(4, parent.map(OrganisationId::value).orElse(null), UUID.class)
                        .execute());
        return new OrganisationId(id);
    }
}
