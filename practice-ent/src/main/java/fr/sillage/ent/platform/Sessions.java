package fr.sillage.ent.platform;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.registration.PlatformId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which people each browser signed in as. Several may be, one a tab: signing in as one never signs another out. */
public final class Sessions {

    private final Map<String, Set<String>> people = new ConcurrentHashMap<>();

    /** Signs in, in the browser's session or a new one; returns the session's id. */
    public String signIn(String session, PlatformId platform, Person person) {
        String id = people.containsKey(session) ? session : UUID.randomUUID().toString();
        people.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(account(platform, person));
        return id;
    }

    public boolean isSignedIn(String session, PlatformId platform, Person person) {
        return people.getOrDefault(session, Set.of()).contains(account(platform, person));
    }

    private static String account(PlatformId platform, Person person) {
        return platform.path() + "/" + person.sub();
    }
}
