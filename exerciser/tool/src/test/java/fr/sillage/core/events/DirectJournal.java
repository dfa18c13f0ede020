package fr.sillage.core.events;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A journal without writers: whoever records also commits, each a batch of one, so that callers meet in the database. */
public final class DirectJournal extends Journal {

    private final DataSource source;

    public DirectJournal(DataSource source) {
        super(source, null);
        this.source = source;
    }

    @Override
    public boolean record(Fact fact) {
        Entry entry = new Entry(fact);
        new Batch(List.of(entry)).store(source);
        return entry.stored().join();
    }

    /** Several facts in one commit, as a busy writer takes them. */
    public List<Boolean> recordTogether(List<? extends Fact> facts) {
        List<Entry> entries = facts.stream().map(fact -> new Entry((Fact) fact)).toList();
        new Batch(entries).store(source);
        return entries.stream().map(entry -> entry.stored().join()).toList();
    }

    public static EventLog log(Jdbi jdbi) {
        return new EventLog(jdbi);
    }
}
