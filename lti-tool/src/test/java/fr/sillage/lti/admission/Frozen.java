package fr.sillage.lti.admission;

import java.util.concurrent.CountDownLatch;

/** A thread that gets nowhere, as when the database hangs. */
final class Frozen {

    private Frozen() {}

    static void until(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
