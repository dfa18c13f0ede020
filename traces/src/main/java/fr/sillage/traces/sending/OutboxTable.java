package fr.sillage.traces.sending;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The outbox as rows of {@code traces.statement}. Each call is a commit of its own: nothing is open while we send. */
@ApplicationScoped
class OutboxTable implements Outbox {

    private final Jdbi jdbi;
    private final UUID owner = UUID.randomUUID();

    @Inject
    OutboxTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Parcel> lease(int atMost, Instant now, Instant until) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                """
                                with due as (
                                    select id from traces.statement
                                    where state = 'WAITING' and next_try <= :now
                                      and (lease_until is null or lease_until <= :now)
                                    order by next_try, seq limit :limit for update skip locked)
                                update traces.statement s
                                set lease_owner = :owner, lease_until = :until, tries = tries + 1
                                from due where s.id = due.id
                                returning s.id, s.platform, s.person, s.body, s.seq""")
                        .bind("now", now)
                        .bind("until", until)
                        .bind("limit", atMost)
                        .bind("owner", owner)
                        .map(OutboxTable::read)
                        .list())
                .stream()
                .sorted(Comparator.comparingLong(Row::seq))
                .map(Row::parcel)
                .toList();
    }

    @Override
    public void delivered(Collection<UUID> parcels) {
        settle(parcels, "state = 'SENT', reason = null", Instant.EPOCH, "");
    }

    @Override
    public void dead(UUID parcel, String reason) {
        settle(List.of(parcel), "state = 'DEAD', reason = :reason", Instant.EPOCH, reason);
    }

    @Override
    public void putOff(Collection<UUID> parcels, Instant notBefore, String reason) {
        settle(parcels, "next_try = :notBefore, reason = :reason", notBefore, reason);
    }

    /** Nothing happens to a parcel that somebody else has taken over meanwhile. */
    private void settle(Collection<UUID> parcels, String change, Instant notBefore, String reason) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update traces.statement set lease_owner = null, lease_until = null, "
                                + change + " where id = any(:ids) and lease_owner = :owner")
                        .bindArray("ids", UUID.class, parcels.toArray())
                        .bind("owner", owner)
                        .bind("notBefore", notBefore)
                        .bind("reason", reason)
                        .execute());
    }

    private static Row read(ResultSet row, StatementContext context) throws SQLException {
        Parcel parcel = new Parcel(
                row.getObject("id", UUID.class),
                new PlatformId(row.getObject("platform", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Json.read(row.getString("body"), ObjectNode.class));
        return new Row(row.getLong("seq"), parcel);
    }

    private record Row(long seq, Parcel parcel) {}
}
