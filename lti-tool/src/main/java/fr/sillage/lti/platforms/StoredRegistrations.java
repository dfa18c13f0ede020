package fr.sillage.lti.platforms;

import fr.sillage.core.json.Json;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The registrations of the database, and which platforms are suspended; looked at again every second while somebody asks. */
@ApplicationScoped
public class StoredRegistrations {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final Clock clock;
    private InForce current = new InForce(List.of(), Set.of());
    private Instant looked = Instant.EPOCH;

    @Inject
    StoredRegistrations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Where a registration of the database stands. */
    public enum State {
        PENDING,
        ACTIVE,
        REFUSED
    }

    public record Stored(Registration registration, State state, Instant madeAt) {}

    record InForce(List<Registration> active, Set<PlatformId> suspended) {}

    /** The same object as long as nothing changed. */
    synchronized InForce current() {
        Instant now = clock.instant();
        if (now.isBefore(looked.plus(LOOK))) return current;
        looked = now;
        InForce found = new InForce(
                all().stream()
                        .filter(one -> one.state() == State.ACTIVE)
                        .map(Stored::registration)
                        .toList(),
                Set.copyOf(suspended()));
        if (!found.equals(current)) current = found;
        return current;
    }

    public List<Stored> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from lti.registration order by made_at desc")
                .map((row, context) -> read(row))
                .list());
    }

    /** @return false when that issuer and client are known already: nothing is changed then */
    public boolean add(Registration registration, State state) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        insert into lti.registration
                            (id, name, issuer, client_id, deployments, login_url, token_url, keys_url, state, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        registration.id().value(),
                        registration.name(),
                        registration.issuer(),
                        registration.clientId(),
                        Json.write(registration.deployments()),
                        registration.loginUrl().toString(),
                        registration.tokenUrl().toString(),
                        registration.keysUrl().toString(),
                        state.name(),
                        clock.instant())
                == 1);
    }

    public void decide(PlatformId platform, State state) {
        jdbi.useHandle(handle ->
                handle.execute("update lti.registration set state = ? where id = ?", state.name(), platform.value()));
        forget();
    }

    public void suspend(PlatformId platform) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into lti.suspension (platform, at) values (?, ?) on conflict do nothing",
                platform.value(),
                clock.instant()));
        forget();
    }

    public void resume(PlatformId platform) {
        jdbi.useHandle(handle -> handle.execute("delete from lti.suspension where platform = ?", platform.value()));
        forget();
    }

    public List<PlatformId> suspended() {
        return jdbi.withHandle(handle -> handle.createQuery("select platform from lti.suspension order by platform")
                .mapTo(UUID.class)
                .map(PlatformId::new)
                .list());
    }

    private synchronized void forget() {
        looked = Instant.EPOCH;
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                new Registration(
                        row.getString("name"),
                        row.getString("issuer"),
                        row.getString("client_id"),
                        Set.of(Json.read(row.getString("deployments"), String[].class)),
                        URI.create(row.getString("login_url")),
                        URI.create(row.getString("token_url")),
                        URI.create(row.getString("keys_url")),
                        Optional.empty(),
                        List.of()),
                State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant());
    }
}
