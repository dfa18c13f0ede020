package fr.sillage.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people = new People(TestDatabase.jdbi());
    private final PlatformId platform = new PlatformId(UUID.randomUUID());

    @Test
    void knowsAgainWhoeverCameBefore() {
        PersonId first = people.arriving(new Identity(platform, "17"));

        assertThat(people.arriving(new Identity(platform, "17"))).isEqualTo(first);
        assertThat(people.identitiesOf(first)).containsExactly(new Identity(platform, "17"));
    }

    @Test
    void tellsTheSameSubjectOfTwoPlatformsApart() {
        PersonId here = people.arriving(new Identity(platform, "3"));
        PersonId there = people.arriving(new Identity(new PlatformId(UUID.randomUUID()), "3"));

        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void makesOnePersonOfTwentyArrivalsAtOnce() throws Exception {
        Identity identity = new Identity(platform, "crowd");
        Set<PersonId> seen = ConcurrentHashMap.newKeySet();
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<Callable<Boolean>> arrivals = Stream.<Callable<Boolean>>generate(
                        () -> () -> seen.add(people.arriving(identity)))
                .limit(20)
                .toList();

        for (Future<Boolean> arrival : pool.invokeAll(arrivals)) arrival.get();
        pool.shutdown();

        assertThat(seen).hasSize(1);
    }
}
