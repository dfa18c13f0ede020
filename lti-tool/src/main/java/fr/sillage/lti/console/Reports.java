package fr.sillage.lti.console;

import fr.sillage.core.people.PlatformId;
import fr.sillage.lti.platforms.FileRegistrations;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.StoredRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the console tells, in counts: launches by their seats, refusals by their reason, scores by where they are. */
@ApplicationScoped
public class Reports {

    /** A seat lives that long after its launch. */
    private static final Duration SEAT = Duration.ofHours(12);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    private final Jdbi jdbi;
    private final FileRegistrations file;
    private final StoredRegistrations stored;
    private final Clock clock;

    @Inject
    Reports(Jdbi jdbi, FileRegistrations file, StoredRegistrations stored, Clock clock) {
        this.jdbi = jdbi;
        this.file = file;
        this.stored = stored;
        this.clock = clock;
    }

    List<PlatformLine> platforms() {
        Set<PlatformId> suspended = Set.copyOf(stored.suspended());
        List<PlatformLine> lines = new ArrayList<>();
        file.current().all().forEach(one -> lines.add(line(one, true, suspended)));
        stored.all().stream()
                .filter(one -> one.state() == StoredRegistrations.State.ACTIVE)
                .map(StoredRegistrations.Stored::registration)
                .filter(one -> file.current().byId(one.id()).isEmpty())
                .forEach(one -> lines.add(line(one, false, suspended)));
        return lines;
    }

    List<Registration> pending() {
        return stored.all().stream()
                .filter(one -> one.state() == StoredRegistrations.State.PENDING)
                .map(StoredRegistrations.Stored::registration)
                .toList();
    }

    /** Reasons of the last seven days, the most frequent first. */
    Map<String, Integer> reasons() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.select(
                        """
                        select reason, count(*) as n from lti.launch_refusal where at > ?
                        group by reason order by n desc, reason""",
                        clock.instant().minus(WEEK))
                .map((row, context) -> Map.entry(row.getString("reason"), row.getInt("n")))
                .forEach(one -> counts.put(one.getKey(), one.getValue())));
        return counts;
    }

    /** The latest first; of one reason, or of all when it is empty. */
    List<RefusalLine> refusals(String reason) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from lti.launch_refusal where ? in ('', reason) order by at desc limit " + MOST,
                        reason)
                .map((row, context) -> refusal(row))
                .list());
    }

    /** As people quote it, whatever its case. */
    Optional<RefusalLine> refusal(String reference) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from lti.launch_refusal where reference = ? order by at desc limit 1",
                        reference.strip().toUpperCase(java.util.Locale.ROOT))
                .map((row, context) -> refusal(row))
                .findOne());
    }

    private PlatformLine line(Registration platform, boolean ofFile, Set<PlatformId> suspended) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select (select count(*) from core.seat where platform = :id and expires_at > :now) as launches,
                            (select max(expires_at) from core.seat where platform = :id) as latest,
                            (select count(*) from lti.score s join lti.course_services o using (course)
                                where o.platform = :id and s.state = 'DUE') as waiting,
                            (select count(*) from lti.score s join lti.course_services o using (course)
                                where o.platform = :id and s.state = 'DEAD') as dead""")
                .bind("id", platform.id().value())
                .bind("now", now)
                .map((row, context) -> new PlatformLine(
                        platform,
                        ofFile,
                        suspended.contains(platform.id()),
                        row.getInt("launches"),
                        Optional.ofNullable(row.getTimestamp("latest"))
                                .map(at -> at.toInstant().minus(SEAT)),
                        row.getInt("waiting"),
                        row.getInt("dead")))
                .one());
    }

    private RefusalLine refusal(ResultSet row) throws SQLException {
        return new RefusalLine(
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("registration", UUID.class))
                        .map(PlatformId::new)
                        .flatMap(this::name)
                        .orElse(""),
                row.getString("reference"));
    }

    private Optional<String> name(PlatformId id) {
        return file.current()
                .byId(id)
                .or(() -> stored.all().stream()
                        .map(StoredRegistrations.Stored::registration)
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(Registration::name);
    }
}
