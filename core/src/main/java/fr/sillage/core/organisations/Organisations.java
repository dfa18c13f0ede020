package fr.sillage.core.organisations;

import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The tree of organisations and who is affiliated where. */
@ApplicationScoped
public class Organisations {

    private final Jdbi jdbi;

    @Inject
    public Organisations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Organisation> byCode(String code) {
        return jdbi.withHandle(handle -> handle.select("select * from core.organisation where code = ?", code)
                .map(Organisations::read)
                .findOne());
    }

    public Optional<Organisation> byId(OrganisationId id) {
        return jdbi.withHandle(handle -> handle.select("select * from core.organisation where id = ?", id.value())
                .map(Organisations::read)
                .findOne());
    }

    /** What stands directly above each of these nodes; the tops of trees are left out. */
    public Map<OrganisationId, Organisation> parentsOf(Collection<OrganisationId> nodes) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select o.id as node, p.* from core.organisation o
                        join core.organisation p on p.id = o.parent where o.id = any(?)""")
                .bindArray(0, UUID.class, (Object[])
                        nodes.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .map((row, context) -> Map.entry(
                        new OrganisationId(row.getObject("node", UUID.class)), Organisations.read(row, context)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The schools at or below a node, by name. */
    public List<Organisation> schoolsUnder(OrganisationId top) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        with recursive under as (
                            select * from core.organisation where id = ?
                            union select o.* from core.organisation o join under u on o.parent = u.id)
                        select * from under where kind = 'SCHOOL' order by name""",
                        top.value())
                .map(Organisations::read)
                .list());
    }

    /** Says where somebody works or learns; a code that no organisation has is ignored. */
    public void affiliate(PersonId person, String code) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into core.affiliation (person, organisation)
                select ?, id from core.organisation where code = ?
                on conflict (person) do update set organisation = excluded.organisation
                where core.affiliation.organisation <> excluded.organisation""",
                person.value(),
                code));
    }

    /** The school of each of these people; the unaffiliated are left out. */
    public Map<PersonId, OrganisationId> affiliationsUnder(OrganisationId top) {
        return jdbi.withHandle(handle -> handle
                .select(
                        """
                        with recursive under as (
                            select id from core.organisation where id = ?
                            union select o.id from core.organisation o join under u on o.parent = u.id)
                        select person, organisation from core.affiliation join under on under.id = organisation""",
                        top.value())
                .map((row, context) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static Organisation read(ResultSet row, StatementContext context) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")));
    }
}
