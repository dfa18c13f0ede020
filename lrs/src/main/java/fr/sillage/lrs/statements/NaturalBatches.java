package fr.sillage.lrs.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Writes together whatever waits, and never waits to fill: the first request writes, those that come meanwhile form the
 * next batch, which the eldest of them writes for all. No thread of its own. Each request is answered after the commit
 * that holds it.
 */
final class NaturalBatches {
    private static final int STATEMENTS_AT_ONCE = 500;
    private static final int STATEMENTS_WAITING = 5_000;

    private final Function<List<List<Received>>, List<Outcome>> write;
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private int statementsWaiting;
    private boolean writing;

    /** The function gives one outcome per request, in their order. */
    NaturalBatches(Function<List<List<Received>>, List<Outcome>> write) {
        this.write = write;
    }

    /**
     * Returns once the request is durable or refused.
     *
     * @throws Unavailable when too many wait already, or when the write failed
     */
    Outcome submit(List<Received> statements) {
        Ticket ticket = new Ticket(statements, new CompletableFuture<>());
        enter(ticket);
        try {
            return ticket.turn.join().orElseGet(() -> lead().get(0));
        } catch (CompletionException e) {
            throw new Unavailable("the batch was not written", e.getCause());
        }
    }

    private synchronized void enter(Ticket ticket) {
        if (statementsWaiting > STATEMENTS_WAITING) throw new Unavailable("too many statements wait to be written");
        waiting.add(ticket);
        statementsWaiting += ticket.statements.size();
        if (!writing) passOn();
    }

    private List<Outcome> lead() {
        List<Ticket> batch = take();
        try {
            List<Outcome> outcomes =
                    write.apply(batch.stream().map(Ticket::statements).toList());
            for (int i = 0; i < batch.size(); i++) batch.get(i).turn.complete(Optional.of(outcomes.get(i)));
            return outcomes;
        } finally {
            // without effect on those that have their outcome
            batch.forEach(ticket -> ticket.turn.completeExceptionally(new IllegalStateException("write failed")));
            passOn();
        }
    }

    private synchronized List<Ticket> take() {
        List<Ticket> batch = new ArrayList<>();
        int size = 0;
        while (!waiting.isEmpty()
                && (batch.isEmpty() || size + waiting.peek().statements.size() <= STATEMENTS_AT_ONCE)) {
            Ticket ticket = waiting.remove();
            size += ticket.statements.size();
            batch.add(ticket);
        }
        statementsWaiting -= size;
        return batch;
    }

    private synchronized void passOn() {
        writing = !waiting.isEmpty();
        if (writing) waiting.peek().turn.complete(Optional.empty());
    }

    /** Its turn: the outcome, or nothing when it is to write the batch that it heads. */
    private record Ticket(List<Received> statements, CompletableFuture<Optional<Outcome>> turn) {}
}
