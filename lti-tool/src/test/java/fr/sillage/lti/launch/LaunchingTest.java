package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.activities.Activities;
import fr.sillage.core.organisations.Organisations;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.refusals.Refusal;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.Seats;
import fr.sillage.core.sections.Bar;
import fr.sillage.core.sections.Section;
import fr.sillage.lti.deeplinking.Linked;
import fr.sillage.lti.deeplinking.Selections;
import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import fr.sillage.lti.house.OneExercise;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaunchingTest {

    private final Door door = new Door();
    private final Nonces nonces = House.bean(Nonces.class, House.jdbi(), door.clock);
    private final Selections selections = House.bean(Selections.class, House.jdbi(), door.clock);
    private final Launching launching = House.bean(
            Launching.class,
            nonces,
            door.people,
            door.courses,
            House.bean(Organisations.class, House.jdbi()),
            door.offered,
            House.bean(Seats.class, House.jdbi(), null, door.clock),
            selections,
            new Linked(new Activities(List.of(new OneExercise()))),
            new Bar(List.of(seat -> List.of(new Section(20, "results", ""), new Section(10, "tasks", "")))));

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void seatsThePersonInTheCourse() {
        Seat seat = launching.seat(request(Launches.resourceLink()), nonce()).seat();
        assertThat(door.courses.byId(seat.course().orElseThrow()).orElseThrow().title())
                .isEqualTo("Economics as a Social Science");
        assertThat(seat.resourceLink()).isPresent();
        assertThat(seat.frameOrigin()).isEqualTo("https://ent.example.org");
        assertThat(door.offered.in(seat.course().orElseThrow()))
                .contains(request(Launches.resourceLink()).services());
        assertThat(door.courses.members(seat.course().orElseThrow(), fr.sillage.core.courses.Role.LEARNER))
                .contains(seat.person());
    }

    @Test
    void knowsThePersonAndTheCourseAgain() {
        Seat first = launching.seat(request(Launches.resourceLink()), nonce()).seat();
        Seat second = launching.seat(request(Launches.resourceLink()), nonce()).seat();
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.course()).isEqualTo(first.course());
        assertThat(second.resourceLink()).isEqualTo(first.resourceLink());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void seatsSomebodyWithoutACourse() {
        ObjectNode claims = Launches.resourceLink();
        claims.remove(Claims.CONTEXT);
        Seat seat = launching.seat(request(claims), nonce()).seat();
        assertThat(seat.course()).isEmpty();
        assertThat(seat.roles()).isEmpty();
    }

    @Test
    void keepsWhatThePlatformAsksForWithTheSeat() {
        Seat seat = launching.seat(request(Launches.deepLinking()), nonce()).seat();
        assertThat(selections.of(seat.id())).hasValueSatisfying(selection -> {
            assertThat(selection.returnUrl()).hasToString("https://ent.example.org/deep_links");
            assertThat(selection.types()).contains("ltiResourceLink", "html");
            assertThat(selection.multiple()).isTrue();
            assertThat(selection.columns()).isTrue();
            assertThat(selection.data()).contains("csrftoken:c7fbba78-7b75-46e3-9201-11e6d5f36f53");
        });
        assertThat(selections.of(launching
                        .seat(request(Launches.resourceLink()), nonce())
                        .seat()
                        .id()))
                .isEmpty();
    }

    @Test
    void landsAtTheActivityThatTheLinkNames() {
        assertThat(landing(OneExercise.ID.toString())).isEqualTo("exercises/the-one/start");
    }

    @Test
    void saysSoWhenTheCourseDoesNotHaveTheActivity() {
        assertThat(landing("exercise/" + UUID.randomUUID())).isEqualTo("no-activity");
        assertThat(landing("game/" + UUID.randomUUID())).isEqualTo("no-activity");
    }

    @Test
    void landsAtHomeWhenTheLinkNamesNothingReadable() {
        assertThat(landing("$ResourceLink.activity")).isEqualTo("tasks");
        assertThat(landing("../../etc/passwd")).isEqualTo("tasks");
    }

    private String landing(String activity) {
        ObjectNode claims = Launches.resourceLink();
        claims.withObjectProperty(Claims.CUSTOM).put("activity", activity);
        LaunchRequest request = request(claims);
        Seat seat = launching.seat(request, nonce()).seat();
        String path = launching.landing(request, seat);
        assertThat(path).startsWith(seat.id().path());
        return path.substring(seat.id().path().length());
    }

    @Test
    void refusesANonceThatWasBurned() {
        String nonce = nonce();
        launching.seat(request(Launches.resourceLink()), nonce);
        assertThat(Refusals.of(() -> launching.seat(request(Launches.resourceLink()), nonce)))
                .isEqualTo(Reason.NONCE_REUSED);
    }

    @Test
    void letsExactlyOneOfFiftyPass() throws InterruptedException, ExecutionException {
        String nonce = nonce();
        ExecutorService crowd = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Refusal>> tries = IntStream.range(0, 50)
                    .<Callable<Refusal>>mapToObj(i -> () -> Refusals.of(() -> nonces.burn(nonce)))
                    .toList();
            long passed = 0;
            for (Future<Refusal> one : crowd.invokeAll(tries)) {
                if (Objects.isNull(one.get())) passed++;
            }
            assertThat(passed).isEqualTo(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void storesNoNameNorAddress() {
        PersonId person =
                launching.seat(request(Launches.resourceLink()), nonce()).seat().person();
        assertThat(person).isNotNull();
        boolean found = House.jdbi().withHandle(handle -> handle
                .createQuery(
                        """
                        select query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, '')::text
                        from information_schema.tables where table_schema in ('core', 'lti') and table_type = 'BASE TABLE'""")
                .mapTo(String.class)
                .stream()
                .anyMatch(content ->
                        content.contains("Doe") || content.contains("jane@") || content.contains("71ee7e42")));
        assertThat(found).isFalse();
    }

    private static LaunchRequest request(ObjectNode claims) {
        return LaunchRequest.of(claims, Launches.expected(), Launches.NOW);
    }

    private static String nonce() {
        return UUID.randomUUID().toString();
    }
}
