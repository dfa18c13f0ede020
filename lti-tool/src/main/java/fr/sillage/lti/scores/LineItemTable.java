package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The addresses of our columns. Whoever claims a missing one may look for it, alone among all nodes. */
@ApplicationScoped
public class LineItemTable {

    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    LineItemTable(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Optional<URI> find(CourseId course, UUID exercise) {
        return jdbi.withHandle(handle -> handle.select(
                        "select url from lti.line_item where course = ? and exercise = ? and url is not null",
                        course.value(),
                        exercise)
                .mapTo(String.class)
                .findOne()
                .map(URI::create));
    }

    /** @return whether the claim is ours for a minute */
    boolean claim(CourseId course, UUID exercise) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                insert into lti.line_item (course, exercise, claimed_until) values (?, ?, ?)
                                on conflict (course, exercise) do update set claimed_until = excluded.claimed_until
                                where line_item.url is null and line_item.claimed_until <= ?""")
                        .bind(0, course.value())
                        .bind(1, exercise)
                        .bind(2, clock.instant().plus(CLAIM))
                        .bind(3, clock.instant())
                        .execute()
                == 1);
    }

    void found(CourseId course, UUID exercise, URI url) {
        jdbi.useHandle(handle -> handle.execute(
                "update lti.line_item set url = ? where course = ? and exercise = ?",
                url.toString(),
                course.value(),
                exercise));
    }

    /** Gives a claim back, or an address that leads nowhere any more. */
    void forget(CourseId course, UUID exercise) {
        jdbi.useHandle(handle -> handle.execute(
                "update lti.line_item set url = null, claimed_until = 'epoch' where course = ? and exercise = ?",
                course.value(),
                exercise));
    }
}
