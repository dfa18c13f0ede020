package fr.sillage.core.seats;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.ResourceLinkId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The seats taken: rows of the database, cached by id. */
@ApplicationScoped
public class Seats {

    private final Jdbi jdbi;
    private final SeatCache cache;
    private final Clock clock;

    @Inject
    public Seats(Jdbi jdbi, SeatCache cache, Clock clock) {
        this.jdbi = jdbi;
        this.cache = cache;
        this.clock = clock;
    }

    /** Seats somebody; the caller's transaction decides whether it happened. The secret is told this once. */
    public Seated take(Arrival arrival) {
        Seat seat = arrival.seat(new SeatId(UUID.randomUUID()), clock.instant().plus(SeatCookie.LIFE));
        SeatSecret secret = SeatSecret.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into core.seat (id, secret_hash, person, platform, course, resource_link, roles, audience,
                            language, frame_origin, expires_at)
                        values (?, ?, ?, ?, ?::uuid, ?::uuid, string_to_array(?, ','), ?, ?, ?, ?)""")
                .bind(0, seat.id().value())
                .bind(1, secret.hash())
                .bind(2, seat.person().value())
                .bind(3, seat.platform().value())
                .bindByType(4, seat.course().map(CourseId::value).orElse(null), UUID.class)
                .bindByType(5, seat.resourceLink().map(ResourceLinkId::value).orElse(null), UUID.class)
                .bind(6, String.join(",", seat.roles().stream().map(Role::name).toList()))
                .bind(7, seat.audience().name())
                .bind(8, seat.language().toLanguageTag())
                .bind(9, seat.frameOrigin())
                .bind(10, seat.expires())
                .execute());
        return new Seated(seat, secret);
    }

    /** The seat, for whoever holds its secret while it lasts; nothing for anyone else. */
    public Optional<Seat> of(SeatId id, SeatSecret secret) {
        return cache.get(id.value())
                .or(() -> load(id))
                .filter(cached -> secret.hasHash(cached.secretHash()))
                .map(CachedSeat::seat)
                .filter(seat -> clock.instant().isBefore(seat.expires()));
    }

    /** Of any seat ever taken, valid or not: the one origin that frames it. */
    Optional<String> frameOrigin(SeatId id) {
        return jdbi.withHandle(handle -> handle.select("select frame_origin from core.seat where id = ?", id.value())
                .mapTo(String.class)
                .findOne());
    }

    /** Cuts a live seat, on every node. */
    public void revoke(SeatId id) {
        jdbi.useHandle(handle -> handle.execute(
                "update core.seat set revoked_at = ? where id = ? and revoked_at is null",
                clock.instant(),
                id.value()));
        cache.forget(id.value());
    }

    /** Cuts all live seats of a platform, here at once; what another node still holds goes within a minute. */
    public void revokeAll(PlatformId platform) {
        jdbi.withHandle(handle -> handle.select(
                                """
                                update core.seat set revoked_at = ?
                                where platform = ? and revoked_at is null and expires_at > ? returning id""",
                                clock.instant(),
                                platform.value(),
                                clock.instant())
                        .mapTo(UUID.class)
                        .list())
                .forEach(id -> cache.forget(id));
    }

    private Optional<CachedSeat> load(SeatId id) {
        Optional<CachedSeat> stored = jdbi.withHandle(
                handle -> handle.select("select * from core.seat where id = ? and revoked_at is null", id.value())
                        .map((row, context) -> CachedSeat.read(row))
                        .findOne());
        stored.ifPresent(seat -> cache.put(id.value(), seat));
        return stored;
    }
}
