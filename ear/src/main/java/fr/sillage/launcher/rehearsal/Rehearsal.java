package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All that happens in the practice ENT before the first visitor comes: school and training at the same time. */
public final class Rehearsal {

    private final List<Callable<Optional<String>>> parts;

    /**
     * @param ent address of the practice ENT, such as {@code http://localhost:8080/ent}
     * @param clock its day is the day of the workshop
     */
    public Rehearsal(String ent, Clock clock) {
        this.parts = List.of(
                () -> trouble(new SchoolRehearsal(ent)::run), () -> trouble(new TrainingRehearsal(ent, clock)::run));
    }

    /** Returns where the parts stumbled, one line each; each goes as far as it gets, whatever becomes of the other. */
    public List<String> run() throws InterruptedException {
        ExecutorService stage = Executors.newFixedThreadPool(parts.size());
        try {
            List<String> troubles = new ArrayList<>();
            for (Future<Optional<String>> part : stage.invokeAll(parts)) {
                end(part).ifPresent(troubles::add);
            }
            return troubles;
        } finally {
            stage.shutdownNow();
        }
    }

    private static Optional<String> end(Future<Optional<String>> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause().toString());
        }
    }

    private static Optional<String> trouble(Part part) throws InterruptedException {
        try {
            part.run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e instanceof Stumbled ? e.getMessage() : e.toString());
        }
    }

    /** What the people of one platform do. */
    private interface Part {
        void run() throws IOException, InterruptedException;
    }
}
