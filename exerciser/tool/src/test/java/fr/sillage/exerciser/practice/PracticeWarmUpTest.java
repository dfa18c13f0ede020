package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.events.DirectJournal;
import fr.sillage.core.texts.Languages;
import fr.sillage.exerciser.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PracticeWarmUpTest {

    @Test
    void answersTheWholeExampleAndLeavesNothing() {
        Attempts attempts = new Attempts(TestDatabase.jdbi());
        Answering answering = new Answering(attempts, new DirectJournal(TestDatabase.source()), Clock.systemUTC());
        long before = rows();
        new PracticeWarmUp(answering, new Languages(), Clock.systemUTC()).once();
        assertThat(rows()).isEqualTo(before);
    }

    private static long rows() {
        return TestDatabase.jdbi().withHandle(handle -> handle.select(
                        """
                                select (select count(*) from exerciser.answer) + (select count(*) from exerciser.attempt)
                                    + (select count(*) from core.event)""")
                .mapTo(Long.class)
                .one());
    }
}
