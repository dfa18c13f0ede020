package fr.sillage.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcStatTest {

    /** Fields 14 to 17 of proc(5): utime 700, stime 30, cutime 5000, cstime 200. */
    private static final String TAIL =
            " S 1 42 42 0 -1 4194560 1 2 3 4 700 30 5000 200 20 0 9 0 1234 999 888 18446744073709551615 1 1 0";

    @Test
    void addsUserAndKernelTime() {
        ProcStat stat = ProcStat.parse("42 (postgres)" + TAIL);

        assertThat(stat).isEqualTo(new ProcStat(42, "postgres", 1, 730, 5200));
    }

    @Test
    void takesNamesWithSpacesAndParentheses() {
        ProcStat stat = ProcStat.parse("42 (default (I/O) 3)" + TAIL);

        assertThat(stat.name()).isEqualTo("default (I/O) 3");
        assertThat(stat.own()).isEqualTo(730);
    }

    @Test
    void wholeMachineLeavesOutWhatIdles() {
        Whole whole = Whole.parse("cpu  100 20 30 9999 888 4 6 50 0 0", 10);

        assertThat(whole).isEqualTo(new Whole(1600, 500));
    }

    @Test
    void putsThreadsOfAKindTogether() {
        assertThat(Processes.kind("request-17")).isEqualTo("request");
        assertThat(Processes.kind("GC Thread#1")).isEqualTo("GC Thread");
        assertThat(Processes.kind("journal-0")).isEqualTo("journal");
        assertThat(Processes.kind("C2 CompilerThre")).isEqualTo("C2 CompilerThre");
    }
}
