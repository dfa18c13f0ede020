package fr.sillage.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void spreadsEvenlyFromTheBeginning() {
        Schedule schedule = new Schedule(4, 2.5);

        assertThat(schedule.size()).isEqualTo(10);
        assertThat(schedule.due(0)).isZero();
        assertThat(schedule.due(1)).isEqualTo(250_000_000);
        assertThat(schedule.due(9)).isEqualTo(2_250_000_000L);
    }

    @Test
    void doesNotDriftOverManyThings() {
        assertThat(new Schedule(3, 100_000).due(299_999)).isEqualTo(99_999_666_666_666L);
    }
}
