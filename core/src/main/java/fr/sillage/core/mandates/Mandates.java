package fr.sillage.core.mandates;

import fr.sillage.core.organisations.OrganisationId;
import fr.sillage.core.people.Identity;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The mandates in force, and their audit. */
@ApplicationScoped
public class Mandates {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public Mandates(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those that hold now, through any identity of the person; the revoked and the expired are left out. */
    public List<Mandate> of(PersonId person) {
        Instant now = clock.instant();
        return jdbi
                .withHandle(handle -> handle.select(
                                """
                                select m.* from core.mandate m
                                join core.identity i on i.platform = m.platform and i.subject = m.subject
                                where i.person = ? and m.revoked_at is null""",
                                person.value())
                        .map((row, context) -> new Mandate(
                                row.getObject("id", UUID.class),
                                new OrganisationId(row.getObject("organisation", UUID.class)),
                                Mandate.Power.valueOf(row.getString("power")),
                                row.getTimestamp("valid_from").toInstant(),
                                row.getTimestamp("valid_until").toInstant()))
                        .list())
                .stream()
                .filter(mandate -> mandate.holdsAt(now))
                .toList();
    }

    /** Gives a mandate; the same one again changes only its end and its giver. A revoked one stays revoked. */
    public void grant(
            Identity to, OrganisationId over, Mandate.Power power, Instant from, Instant until, String givenBy) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        insert into core.mandate (id, platform, subject, organisation, power, valid_from, valid_until, given_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (platform, subject, organisation, power, valid_from)
                        do update set valid_until = excluded.valid_until, given_by = excluded.given_by
                        where (core.mandate.valid_until, core.mandate.given_by) <> (excluded.valid_until, excluded.given_by)
                        returning id""")
                .bind(0, id)
                .bind(1, to.platform().value())
                .bind(2, to.subject())
                .bind(3, over.value())
                .bind(4, power.name())
                .bind(5, from)
                .bind(6, until)
                .bind(7, givenBy)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(changed -> audit(changed, changed.equals(id) ? "granted" : "changed")));
    }

    public void revoke(UUID mandate) {
        int revoked = jdbi.withHandle(handle -> handle.execute(
                "update core.mandate set revoked_at = ? where id = ? and revoked_at is null",
                clock.instant(),
                mandate));
        if (revoked == 1) audit(mandate, "revoked");
    }

    private void audit(UUID mandate, String what) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into core.mandate_audit (at, mandate, what) values (?, ?, ?)", clock.instant(), mandate, what));
    }
}
