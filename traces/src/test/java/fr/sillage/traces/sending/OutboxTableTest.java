package fr.sillage.traces.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Course;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.paths.events.AttendanceWithdrawn;
import fr.sillage.traces.Database;
import fr.sillage.traces.statements.Events;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class OutboxTableTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:42:10Z");
    private static final Instant LATER = NOW.plusSeconds(120);

    private final Jdbi jdbi = Database.empty();
    private final HeldClock clock = new HeldClock(NOW);
    private final OutboxTable outbox = new OutboxTable(jdbi);
    private final OutboxTable otherNode = new OutboxTable(Database.another());

    @Test
    void leasesWhatEventsSaidInTheirOrder() {
        consume(Events.pupils(), answers(60));
        List<Parcel> leased = outbox.lease(50, NOW, LATER);
        assertThat(leased)
                .extracting(Parcel::id)
                .isEqualTo(IntStream.range(0, 50).mapToObj(Parcels::id).toList());
        assertThat(SameStatement.same(leased.get(0).body(), Parcels.answer(0).body()))
                .isTrue();
        assertThat(leased.get(0).body().at("/object/definition"))
                .isEqualTo(Parcels.answer(0).body().at("/object/definition"));
    }

    @Test
    void saysAnEventOnceHoweverOftenItIsReplayed() {
        consume(Events.pupils(), answers(3));
        consume(Events.pupils(), answers(3));
        assertThat(outbox.lease(50, NOW, LATER)).hasSize(3);
    }

    @Test
    void givesTwoNodesDifferentParcels() {
        consume(Events.pupils(), answers(60));
        assertThat(outbox.lease(50, NOW, LATER)).hasSize(50);
        assertThat(otherNode.lease(50, NOW, LATER)).hasSize(10);
        assertThat(otherNode.lease(50, NOW, LATER)).isEmpty();
    }

    @Test
    void passesOverWhatAnotherTransactionHolds() {
        consume(Events.pupils(), answers(2));
        Database.another().useTransaction(held -> {
            held.execute("select 1 from traces.statement where id = ? for update", Parcels.id(0));
            assertThat(outbox.lease(50, NOW, LATER)).extracting(Parcel::id).containsExactly(Parcels.id(1));
        });
    }

    @Test
    void handsOverWhatALeaseThatRanOutLeft() {
        consume(Events.pupils(), answers(1));
        outbox.lease(50, NOW, LATER);
        assertThat(otherNode.lease(50, LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(otherNode.lease(50, LATER, LATER.plusSeconds(120))).hasSize(1);
        outbox.dead(Parcels.id(0), "too late to say");
        outbox.delivered(List.of(Parcels.id(0)));
        assertThat(state(Parcels.id(0))).isEqualTo("WAITING");
        otherNode.delivered(List.of(Parcels.id(0)));
        assertThat(state(Parcels.id(0))).isEqualTo("SENT");
    }

    @Test
    void neverLeasesWhatIsSettled() {
        consume(Events.pupils(), answers(2));
        outbox.lease(50, NOW, LATER);
        outbox.delivered(List.of(Parcels.id(0)));
        outbox.dead(Parcels.id(1), "400: no verb");
        assertThat(outbox.lease(50, LATER, LATER.plusSeconds(1))).isEmpty();
        assertThat(column("reason", Parcels.id(1))).isEqualTo("400: no verb");
    }

    @Test
    void leavesWhatWasPutOffUntilThen() {
        consume(Events.pupils(), answers(1));
        outbox.lease(50, NOW, LATER);
        outbox.putOff(List.of(Parcels.id(0)), NOW.plusSeconds(10), "HTTP 503");
        assertThat(outbox.lease(50, NOW.plusSeconds(9), LATER)).isEmpty();
        assertThat(outbox.lease(50, NOW.plusSeconds(10), LATER)).hasSize(1);
        assertThat(column("tries", Parcels.id(0))).isEqualTo("2");
    }

    @Test
    void keepsTeachersStatementsUntilTheirDayIsOver() {
        consume(Events.training(), List.of(Events.event(Events.enrolled())));
        assertThat(outbox.lease(50, Instant.parse("2026-11-23T22:59:59Z"), LATER))
                .isEmpty();
        assertThat(outbox.lease(50, Instant.parse("2026-11-23T23:00:00Z"), LATER))
                .hasSize(1);
        assertThat(column("at at time zone 'UTC'", Events.EVENT)).isEqualTo("2026-11-23 00:00:00");
    }

    @Test
    void saysNothingOfACourseThatNobodyKnows() {
        new EventsToStatements(id -> Optional.empty(), new StatementTable(jdbi), clock, Events.HERE, new Holding(true))
                .consume(answers(1));
        assertThat(outbox.lease(50, NOW, LATER)).isEmpty();
    }

    @Test
    void forgetsAnAttendanceTakenBackBeforeItLeft() {
        consume(Events.training(), List.of(Events.event(Events.attended())));
        consume(Events.training(), List.of(withdrawn()));
        assertThat(outbox.lease(50, Instant.parse("2026-11-25T00:00:00Z"), LATER))
                .isEmpty();
    }

    @Test
    void voidsAnAttendanceTakenBackAfterItLeftAndOnlyOnce() {
        consume(Events.training(), List.of(Events.event(Events.attended())));
        Instant next = Instant.parse("2026-11-24T08:00:00Z");
        outbox.lease(50, next, next.plusSeconds(120));
        outbox.delivered(List.of(Events.EVENT));
        consume(Events.training(), List.of(withdrawn()));
        consume(Events.training(), List.of(withdrawn()));
        List<Parcel> leased = outbox.lease(50, next, next.plusSeconds(120));
        assertThat(leased).hasSize(1);
        assertThat(leased.get(0).body().at("/object/id").asText()).isEqualTo(Events.EVENT.toString());
    }

    private static DomainEvent withdrawn() {
        return Events.event(
                UUID.fromString("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"),
                Events.PATH,
                new AttendanceWithdrawn("Classe inversée", "atelier 1", "Atelier"),
                Events.training());
    }

    private static List<DomainEvent> answers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Events.event(Parcels.id(n), Events.ATTEMPT, Events.numeric("4", "1"), Events.pupils()))
                .toList();
    }

    private void consume(Course course, List<DomainEvent> events) {
        new EventsToStatements(
                        Map.of(course.id(), Optional.of(course))::get,
                        new StatementTable(jdbi),
                        clock,
                        Events.HERE,
                        Holding.in(Map.of()))
                .consume(events);
    }

    private String state(UUID id) {
        return column("state", id);
    }

    private String column(String column, UUID id) {
        return jdbi.withHandle(
                handle -> handle.select("select (" + column + ")::text from traces.statement where id = ?", id)
                        .mapTo(String.class)
                        .one());
    }
}
