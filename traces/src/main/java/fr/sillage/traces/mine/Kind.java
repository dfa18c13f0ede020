package fr.sillage.traces.mine;

import fr.sillage.traces.statements.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page can be narrowed to. */
enum Kind {
    ANSWERS(Verb.ANSWERED),
    EXERCISES(Verb.INITIALIZED, Verb.COMPLETED),
    PATHS(Verb.REGISTERED, Verb.SATISFIED),
    ATTENDANCE(Verb.ATTENDED);

    private final List<Verb> verbs;

    Kind(Verb... verbs) {
        this.verbs = List.of(verbs);
    }

    List<Verb> verbs() {
        return verbs;
    }

    /** As addresses and texts spell it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for whatever is none: then all is shown. */
    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
