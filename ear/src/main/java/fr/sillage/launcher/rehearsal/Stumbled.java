package fr.sillage.launcher.rehearsal;

import java.io.IOException;

/** A page was not what its visitor came for: which one, and what it lacks. */
final class Stumbled extends IOException {

    private static final long serialVersionUID = 1L;

    Stumbled(Visitor.Answered page, String lacking) {
        super(page.status() + " « " + page.heading() + " », " + page.address().getPath() + " (" + lacking + ")");
    }
}
