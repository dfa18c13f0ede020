package fr.sillage.bench.load;

import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.util.Optional;

/** A stock of things to do, drawn from by many threads. */
public interface Offer {

    /** The next thing to do; nothing when the stock is used up. */
    Optional<Task> next();

    /** One thing to do. */
    interface Task {

        /** @throws IOException when no whole reply came: counted as failed */
        Outcome on(Wire wire) throws IOException;
    }
}
