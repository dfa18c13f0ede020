package fr.sillage.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private final Shares shares = new Shares();

    @Test
    void ofSomethingWithTwoNamesCountOnceInTheWhole() {
        shares.add(3, List.of("JDBI", "JTA"));
        shares.add(1, List.of("JTA"));

        assertThat(shares.whole()).isEqualTo(4);
        assertThat(shares.largest(9)).containsExactly(new Shares.Share("JTA", 1), new Shares.Share("JDBI", 0.75));
    }

    @Test
    void countWhatHasNoNameInTheWhole() {
        shares.add(1, List.of());
        shares.add(1, List.of("a"));

        assertThat(shares.largest(9)).containsExactly(new Shares.Share("a", 0.5));
    }

    @Test
    void areCutAfterTheLargest() {
        shares.add(1, List.of("small"));
        shares.add(3, List.of("large"));

        assertThat(shares.largest(1)).containsExactly(new Shares.Share("large", 0.75));
    }
}
