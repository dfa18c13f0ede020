package fr.sillage.lti.services;

import java.util.Arrays;
import java.util.Optional;

/** Scopes that we may ask a platform for; others are never asked, whatever a launch lists. */
public enum Scope {
    LINE_ITEM("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEM_READ("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULT_READ("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORE("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    ROSTER("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    private final String uri;

    Scope(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    public static Optional<Scope> of(String uri) {
        return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }
}
