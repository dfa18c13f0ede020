package fr.sillage.lti.scores;

import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Finds an exercise's column in the gradebook, or makes it, once for all nodes; only a teacher's word changes it later. */
@ApplicationScoped
public class LineItems {

    private final LineItemTable table;
    private final ColumnTable wishes;
    private final Gradebook gradebook;

    @Inject
    LineItems(LineItemTable table, ColumnTable wishes, Gradebook gradebook) {
        this.table = table;
        this.wishes = wishes;
        this.gradebook = gradebook;
    }

    /**
     * @return nothing while another node is looking for it
     * @throws IOException when the platform does not answer, or refuses
     * @throws ScopeMissing when there is no column and none may be made
     */
    Optional<URI> of(Due due, Registration platform, CourseServices offered) throws IOException {
        Optional<URI> known = table.find(due.course(), due.exercise());
        if (known.isPresent()) return known;
        if (!offered.scopes().contains(Scope.LINE_ITEM)) throw new ScopeMissing();
        if (!table.claim(due.course(), due.exercise())) return Optional.empty();
        boolean done = false;
        try {
            Optional<URI> there = gradebook.find(platform, offered, due.exercise());
            URI url = there.isPresent() ? there.get() : gradebook.create(platform, offered, wish(due));
            table.found(due.course(), due.exercise(), url);
            done = true;
            return Optional.of(url);
        } finally {
            if (!done) table.forget(due.course(), due.exercise());
        }
    }

    private ColumnWish wish(Due due) {
        return wishes.find(due.course(), due.exercise())
                .orElseGet(() -> new ColumnWish(
                        due.course(), due.exercise(), due.title(), Gradebook.USUAL_MAXIMUM, due.tries()));
    }

    void forget(Due due) {
        table.forget(due.course(), due.exercise());
    }
}
