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
}
