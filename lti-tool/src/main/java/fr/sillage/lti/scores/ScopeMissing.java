package fr.sillage.lti.scores;

import java.io.IOException;

/** The platform takes scores, but lets us neither find nor make a column for them. */
final class ScopeMissing extends IOException {

    ScopeMissing() {
        super("no scope for line items");
    }
}
