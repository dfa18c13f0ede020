package fr.sillage.core.health;

/** How this node is at this moment; nothing here waits for anything. */
public interface ConditionMXBean {

    String NAME = "fr.sillage:type=Condition";

    /** False some seconds after the last answer of the database. */
    boolean isDatabaseAnswering();

    /** False while the journal's queue is full: an answer would be refused. */
    boolean isJournalTaking();

    /** False when a writer of the journal has died: only a new start brings it back. */
    boolean isJournalAlive();

    /** True once every schema is at its newest version. */
    boolean isMigrated();

    /** True once the first seconds, which are slow, are over. */
    boolean isWarm();
}
