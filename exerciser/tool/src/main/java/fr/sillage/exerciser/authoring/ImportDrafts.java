package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Files that wait for their owner's decision: two hours, and the last three of each person. */
@ApplicationScoped
class ImportDrafts {

    static final Duration LIFE = Duration.ofHours(2);
    static final int KEPT = 3;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ImportDrafts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    UUID keep(CourseId course, PersonId owner, String name, byte[] file) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.execute("delete from exerciser.import_draft where expires_at < ?", clock.instant());
            handle.execute(
                    """
                    delete from exerciser.import_draft where person = ? and id not in
                        (select id from exerciser.import_draft where person = ? order by expires_at desc limit ?)""",
                    owner.value(),
                    owner.value(),
                    KEPT - 1);
            handle.execute(
                    "insert into exerciser.import_draft (id, course, person, name, file, expires_at) values (?, ?, ?, ?, ?, ?)",
                    id,
                    course.value(),
                    owner.value(),
                    ImportDraft.shortened(name),
                    file,
                    clock.instant().plus(LIFE));
        });
        return id;
    }

    /** Only for whoever sent it, in the course where they did, while it lasts. */
    Optional<ImportDraft> find(UUID id, CourseId course, PersonId owner) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select id, name, file from exerciser.import_draft
                        where id = ? and course = ? and person = ? and expires_at >= ?""",
                        id,
                        course.value(),
                        owner.value(),
                        clock.instant())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The same, and it is gone: of two who take it at once, one gets it. */
    Optional<ImportDraft> take(UUID id, CourseId course, PersonId owner) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        delete from exerciser.import_draft
                        where id = ? and course = ? and person = ? and expires_at >= ? returning id, name, file""",
                        id,
                        course.value(),
                        owner.value(),
                        clock.instant())
                .map((row, context) -> read(row))
                .findOne());
    }

    private static ImportDraft read(ResultSet row) throws SQLException {
        return new ImportDraft(row.getObject("id", UUID.class), row.getString("name"), row.getBytes("file"));
    }
}
