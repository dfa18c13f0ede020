package fr.sillage.traces.mine;

import fr.sillage.core.people.PersonId;
import fr.sillage.core.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds the page of traces that somebody asked for. */
@ApplicationScoped
class Listing {

    private final Traces traces;
    private final Clock clock;

    @Inject
    Listing(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * @param kind code of a kind; whatever is none shows all
     * @param page from 1; whatever is none shows the first, beyond the last the last
     */
    TraceList of(PersonId person, String kind, String page, Texts texts) {
        Optional<Kind> chosen = Kind.of(kind);
        int total = traces.count(person, chosen);
        int number = Math.min(page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1, TraceList.pages(total));
        List<Trace> some = traces.of(person, chosen, (number - 1) * TraceList.PER_PAGE, TraceList.PER_PAGE);
        return TraceList.of(some, number, total, chosen, traces.kinds(person), clock.instant(), texts);
    }
}
