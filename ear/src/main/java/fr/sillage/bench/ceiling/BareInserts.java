package fr.sillage.bench.ceiling;

import fr.sillage.bench.house.BenchHouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * What an answer stores, its row and its event, by a client that does nothing else: 32 threads that each wait until theirs is
 * committed, and one writer that takes whatever waits into one transaction of two statements.
 */
public final class BareInserts {

    private static final int CLIENTS = 32;

    private final BlockingQueue<Semaphore> waiting = new LinkedBlockingQueue<>();
    private long sets;

    /** @return how many answers were stored */
    public long store(BenchHouse house, Duration time) throws SQLException, InterruptedException {
        try (Connection connection = house.connection()) {
            execute(connection, "drop schema if exists bench cascade");
            execute(connection, "create schema bench");
            Rows answers = Rows.like(connection, "exerciser.answer", "bench.answer", List.of("id", "attempt"));
            Rows events = Rows.like(connection, "core.event", "bench.event", List.of("id"));
            connection.setAutoCommit(false);
            write(connection, List.of(answers, events), time);
            connection.setAutoCommit(true);
            execute(connection, "drop schema bench cascade");
        }
        return sets;
    }

    private void write(Connection connection, List<Rows> tables, Duration time)
            throws SQLException, InterruptedException {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) clients.add(new Thread(this::ask, "inserting-" + i));
        clients.forEach(client -> client.setDaemon(true));
        clients.forEach(Thread::start);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            List<Semaphore> batch = new ArrayList<>();
            batch.add(waiting.take());
            waiting.drainTo(batch);
            for (Rows table : tables) table.insert(connection, batch.size());
            connection.commit();
            sets += batch.size();
            batch.forEach(Semaphore::release);
        }
        clients.forEach(Thread::interrupt);
        for (Thread client : clients) client.join();
    }

    private void ask() {
        Semaphore stored = new Semaphore(0);
        try {
            while (true) {
                waiting.add(stored);
                stored.acquire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
