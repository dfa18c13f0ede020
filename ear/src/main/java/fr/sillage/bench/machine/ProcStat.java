package fr.sillage.bench.machine;

/**
 * One line of {@code /proc/PID/stat} or {@code /proc/PID/task/TID/stat}, proc(5).
 *
 * @param name of the program or thread, of 15 characters at most
 * @param own ticks of processor time, in user and kernel mode
 * @param reaped the same of children that have ended and were waited for
 */
record ProcStat(long id, String name, long parent, long own, long reaped) {

    /** The name stands in parentheses and may hold spaces and parentheses itself. */
    static ProcStat parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String[] rest = line.substring(close + 2).strip().split(" ");
        return new ProcStat(
                Long.parseLong(line.substring(0, open).strip()),
                line.substring(open + 1, close),
                field(rest, 4),
                field(rest, 14) + field(rest, 15),
                field(rest, 16) + field(rest, 17));
    }

    /** @param number as proc(5) counts them; the third is the first after the name */
    private static long field(String[] rest, int number) {
        return Long.parseLong(rest[number - 3]);
    }
}
