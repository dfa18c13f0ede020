package fr.sillage.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.database.TestDatabase;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JournalTest {

    private final Journal journal = new Journal(TestDatabase.source(), new Asleep());

    @BeforeEach
    void start() {
        Note.table(TestDatabase.jdbi());
        journal.start(Executors.defaultThreadFactory());
    }

    @AfterEach
    void stop() {
        journal.stop();
    }

    @Test
    void tellsWhetherAFactIsNew() {
        UUID key = UUID.randomUUID();

        assertThat(journal.record(new Note(key, "first"))).isTrue();
        assertThat(journal.record(new Note(key, "second"))).isFalse();
    }

    @Test
    void outlivesFactsThatCannotBeStored() {
        for (String odd : new String[] {Note.THROWN_AT_WRITING, Note.THROWN_AT_CONSEQUENCES, "too long a text"}) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> journal.record(new Note(UUID.randomUUID(), odd)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("not confirmed");
            }
        }

        assertThat(journal.isAlive()).isTrue();
        assertThat(journal.record(new Note(UUID.randomUUID(), "good"))).isTrue();
    }

    @Test
    void refusesAFactThatCannotBeToldBeforeItWaits() {
        UUID key = UUID.randomUUID();

        assertThatThrownBy(() -> journal.record(new Note(key, Note.THROWN_AT_TELLING)))
                .hasMessage(Note.THROWN_AT_TELLING);

        assertThat(Note.isStored(TestDatabase.jdbi(), key)).isFalse();
        assertThat(journal.record(new Note(UUID.randomUUID(), "good"))).isTrue();
    }

    @Test
    void leavesNobodyWaitingForAWriterThatDied() {
        assertThatThrownBy(() -> journal.record(new Note(UUID.randomUUID(), Note.BREAKS_THE_MACHINE)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal.record(new Note(UUID.randomUUID(), "good"))).isTrue();
    }

    /** Nobody to wake. */
    private static final class Asleep extends Consumers {

        Asleep() {
            super(null, null);
        }

        @Override
        public void wake() {
            // Nobody.
        }
    }
}
