package fr.sillage.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time of processes, out of {@code /proc}: Linux alone has it. */
public record Processes(Path proc) {

    /** Of the kernel's ticks, {@code USER_HZ}: 100 on every architecture that we ship for. */
    private static final double MILLIS_PER_TICK = 10;

    public static Processes here() {
        return new Processes(Path.of("/proc"));
    }

    /** Milliseconds of a process so far, without its children. */
    public double cpu(long pid) {
        return read(pid).map(ProcStat::own).orElse(0L) * MILLIS_PER_TICK;
    }

    /**
     * Milliseconds of a process and all its children so far, those included that have come and gone: what ends passes into
     * its parent's account.
     */
    public double cpuOfFamily(long pid) {
        long ticks = read(pid).map(parent -> parent.own() + parent.reaped()).orElse(0L);
        for (ProcStat process : all()) {
            if (process.parent() == pid) ticks += process.own() + process.reaped();
        }
        return ticks * MILLIS_PER_TICK;
    }

    /** Milliseconds of a process so far by the kind of its living threads, numbers left off their names. */
    public Map<String, Double> cpuByThreads(long pid) {
        Map<String, Double> kinds = new TreeMap<>();
        for (Path task : directories(proc.resolve(pid + "/task"))) {
            stat(task.resolve("stat"))
                    .ifPresent(thread -> kinds.merge(kind(thread.name()), thread.own() * MILLIS_PER_TICK, Double::sum));
        }
        return kinds;
    }

    /** Milliseconds of all processors busy so far, and of those taken by other machines of the same host. */
    public Whole whole() {
        try (Stream<String> lines = Files.lines(proc.resolve("stat"))) {
            return Whole.parse(lines.findFirst().orElseThrow(), MILLIS_PER_TICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String kind(String thread) {
        return thread.replaceFirst("[-# ]*\\d+$", "");
    }

    private Optional<ProcStat> read(long pid) {
        return stat(proc.resolve(pid + "/stat"));
    }

    private List<ProcStat> all() {
        return directories(proc).stream()
                .filter(directory ->
                        Character.isDigit(directory.getFileName().toString().charAt(0)))
                .flatMap(directory -> stat(directory.resolve("stat")).stream())
                .toList();
    }

    /** Nothing for what ended in the meantime. */
    private static Optional<ProcStat> stat(Path file) {
        try {
            return Optional.of(ProcStat.parse(Files.readString(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> directories(Path parent) {
        try (Stream<Path> all = Files.list(parent)) {
            return new ArrayList<>(all.toList());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
