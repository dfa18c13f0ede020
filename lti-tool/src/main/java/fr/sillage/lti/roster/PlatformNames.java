package fr.sillage.lti.roster;

import fr.sillage.core.names.Names;
import fr.sillage.core.people.People;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names as one platform tells them, by its own subjects: somebody who arrives while they are kept is called by their
 * name at once.
 */
record PlatformNames(Optional<PlatformId> platform, Map<String, String> bySubject) {

    static final PlatformNames NOBODY = new PlatformNames(Optional.empty(), Map.of());

    Names ofThoseWhoCame(People people) {
        Map<PersonId, String> known = new HashMap<>();
        platform.ifPresent(id -> people.known(id, bySubject.keySet())
                .forEach((subject, person) -> known.put(person, bySubject.get(subject))));
        return new Names(Map.copyOf(known));
    }
}
