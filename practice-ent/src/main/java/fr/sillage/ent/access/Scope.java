package fr.sillage.ent.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What a token allows, as Moodle 4.5 offers it. */
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
        return Stream.of(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }
}
