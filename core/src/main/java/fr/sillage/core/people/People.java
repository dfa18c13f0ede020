package fr.sillage.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The persons, found by the identities that platforms give them. */
@ApplicationScoped
public class People {

    private final Jdbi jdbi;

    @Inject
    public People(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The person behind an identity; a new one at the first arrival. Safe when two launches arrive at once. */
    public PersonId arriving(Identity identity) {
        return known(identity).orElseGet(() -> welcome(identity));
    }

    public Optional<PersonId> known(Identity identity) {
        return jdbi.withHandle(
                handle -> handle.select("select person from core.identity where platform = ? and subject = ?")
                        .bind(0, identity.platform().value())
                        .bind(1, identity.subject())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(PersonId::new));
    }

    /** Those of a platform's subjects who ever came, by subject. */
    public Map<String, PersonId> known(PlatformId platform, Collection<String> subjects) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select subject, person from core.identity where platform = ? and subject = any(?)")
                .bind(0, platform.value())
                .bindArray(1, String.class, (Object[]) subjects.toArray(String[]::new))
                .map((row, context) ->
                        Map.entry(row.getString("subject"), new PersonId(row.getObject("person", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public List<Identity> identitiesOf(PersonId person) {
        return jdbi.withHandle(handle -> handle.select("select platform, subject from core.identity where person = ?")
                .bind(0, person.value())
                .map((row, context) ->
                        new Identity(new PlatformId(row.getObject("platform", UUID.class)), row.getString("subject")))
                .list());
    }

    private PersonId welcome(Identity identity) {
        PersonId person = new PersonId(UUID.randomUUID());
        return jdbi.withHandle(handle -> {
            handle.execute("insert into core.person (id) values (?)", person.value());
            int created = handle.createUpdate(
                            "insert into core.identity (platform, subject, person) values (?, ?, ?) on conflict do nothing")
                    .bind(0, identity.platform().value())
                    .bind(1, identity.subject())
                    .bind(2, person.value())
                    .execute();
            if (created == 1) return person;
            handle.execute("delete from core.person where id = ?", person.value());
            return known(identity).orElseThrow();
        });
    }
}
