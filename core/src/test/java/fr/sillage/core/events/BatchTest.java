package fr.sillage.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {

    @BeforeEach
    void table() {
        Note.table(TestDatabase.jdbi());
        TestDatabase.jdbi().useHandle(handle -> handle.execute("truncate core.event"));
    }

    @Test
    void storesFactsAndTheirEventsTogether() {
        Entry one = entry(UUID.randomUUID(), "one");
        Entry two = entry(UUID.randomUUID(), "two");

        new Batch(List.of(one, two)).store(TestDatabase.source());

        assertThat(one.stored()).isCompletedWithValue(true);
        assertThat(two.stored()).isCompletedWithValue(true);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void storesAKeyOnceHoweverOftenItComes() {
        UUID key = UUID.randomUUID();
        Entry first = entry(key, "first");
        Entry doubled = entry(key, "first");
        new Batch(List.of(first, doubled)).store(TestDatabase.source());
        Entry later = entry(key, "later");
        new Batch(List.of(later)).store(TestDatabase.source());

        assertThat(first.stored()).isCompletedWithValue(true);
        assertThat(doubled.stored()).isCompletedWithValue(false);
        assertThat(later.stored()).isCompletedWithValue(false);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void failsOnlyThePoisonedFact() {
        Entry good = entry(UUID.randomUUID(), "good");
        Entry tooLong = entry(UUID.randomUUID(), "far too long for its column");
        Entry other = entry(UUID.randomUUID(), "other");

        new Batch(List.of(good, tooLong, other)).store(TestDatabase.source());

        assertThat(good.stored()).isCompletedWithValue(true);
        assertThat(other.stored()).isCompletedWithValue(true);
        assertThat(tooLong.stored()).isCompletedExceptionally();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void failsOnlyTheFactThatItsTableThrowsAt() {
        Entry good = entry(UUID.randomUUID(), "good");
        Entry odd = entry(UUID.randomUUID(), Note.THROWN_AT_WRITING);
        Entry other = entry(UUID.randomUUID(), "other");

        new Batch(List.of(good, odd, other)).store(TestDatabase.source());

        assertThat(good.stored()).isCompletedWithValue(true);
        assertThat(other.stored()).isCompletedWithValue(true);
        assertThat(odd.stored()).isCompletedExceptionally();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void failsOnlyTheFactWhoseConsequencesCannotBeTold() {
        Entry good = entry(UUID.randomUUID(), "good");
        UUID key = UUID.randomUUID();
        Entry odd = entry(key, Note.THROWN_AT_CONSEQUENCES);

        new Batch(List.of(odd, good)).store(TestDatabase.source());

        assertThat(good.stored()).isCompletedWithValue(true);
        assertThat(odd.stored()).isCompletedExceptionally();
        assertThat(events()).isEqualTo(1);
        assertThat(Note.isStored(TestDatabase.jdbi(), key)).isFalse();
    }

    @Test
    void storesWhatFollowsFromNewFactsOnly() {
        UUID key = UUID.randomUUID();
        new Batch(List.of(entry(key, "last"))).store(TestDatabase.source());
        assertThat(events()).isEqualTo(2);

        new Batch(List.of(entry(key, "last"))).store(TestDatabase.source());
        assertThat(events()).isEqualTo(2);
    }

    private static long events() {
        return TestDatabase.jdbi().withHandle(handle -> handle.select("select count(*) from core.event")
                .mapTo(Long.class)
                .one());
    }

    private static Entry entry(UUID key, String text) {
        return new Entry(new Note(key, text));
    }
}
