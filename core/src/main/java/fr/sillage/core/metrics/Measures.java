package fr.sillage.core.metrics;

import java.util.List;

/** What a room can tell about itself; a bean that implements it is asked at every reading, some times a minute. */
public interface Measures {

    /** Measures of one name come from one room. May ask the database, in a query of some milliseconds. */
    List<Measure> read();
}
