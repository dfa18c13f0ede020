package fr.sillage.core.refusals;

import java.util.Locale;

/** An expected refusal. Its texts are {@code refusal.<code>.title}, {@code .why} and {@code .todo.1} to {@code .3}. */
public interface Refusal {

    /** HTTP status, 400 to 503. */
    int status();

    /** Name of the constant that implements it. */
    String name();

    /** As logs, metrics and texts spell it, such as {@code nonce-reused}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default RefusedException refused() {
        return new RefusedException(this, "");
    }

    /** @param fact for the log alone: an id or a rule, never a name, an address or a token */
    default RefusedException refused(String fact) {
        return new RefusedException(this, fact);
    }
}
