package fr.sillage.lrs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Gives statements back. Each use first asks how far the store is complete, so that the header is never too late. */
@ApplicationScoped
public class Retrieving {
    private final Archive archive;
    private final Horizon horizon;

    /** For the proxy of the container alone. */
    protected Retrieving() {
        archive = null;
        horizon = null;
    }

    @Inject
    public Retrieving(DataSource dataSource, Horizon horizon) {
        this.archive = new Archive(dataSource);
        this.horizon = horizon;
    }

    /** @throws Unavailable when the database does not answer */
    Optional<Recorded> one(Query.One query) {
        horizon.raise(archive.consistentThrough());
        return archive.find(query.id(), query.voided()).map(found -> format(found, query));
    }

    /** @throws Unavailable when the database does not answer */
    Page search(Query.Search query) {
        horizon.raise(archive.consistentThrough());
        Page page = archive.search(query);
        List<Recorded> formatted =
                page.statements().stream().map(found -> format(found, query)).toList();
        return new Page(formatted, page.more());
    }

    private static Recorded format(Recorded found, Query query) {
        return new Recorded(found.position(), query.format().apply(found.json()));
    }
}
