package fr.sillage.core.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Stores facts of one kind, many at once. */
public interface FactTable {

    /**
     * Inserts with {@code on conflict do nothing returning}, so that a duplicate does not fail its neighbours.
     *
     * @return the keys that were new
     */
    Set<UUID> insert(Connection connection, List<Fact> facts) throws SQLException;

    /**
     * What follows from new facts together with all that stands beside them, such as the end of an attempt whose last answer
     * came in; called behind the insert, in its transaction. Whoever needs to be alone with what stands locks it in the insert.
     *
     * @param fresh the facts that were new, never none
     * @return further events of the same commit
     */
    default List<DomainEvent> consequences(Connection connection, List<Fact> fresh) throws SQLException {
        return List.of();
    }
}
