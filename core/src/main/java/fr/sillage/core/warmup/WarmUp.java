package fr.sillage.core.warmup;

/** Port: a room's daily work, once, on made-up data. Leaves no trace when {@link WarmingUp} has ended. */
public interface WarmUp extends AutoCloseable {

    void once();

    /** Called once, after the last turn. */
    @Override
    default void close() {}
}
