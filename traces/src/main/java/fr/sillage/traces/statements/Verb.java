package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The verbs that we use, all of published vocabularies. {@code launched} is not among them: no event says it. */
public enum Verb {
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", "a commencé", "initialized"),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered", "a répondu", "answered"),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", "a terminé", "completed"),
    REGISTERED("http://adlnet.gov/expapi/verbs/registered", "a rejoint", "registered"),
    SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied", "a satisfait", "satisfied"),
    ATTENDED("http://adlnet.gov/expapi/verbs/attended", "a assisté", "attended"),
    /** Takes a statement back (xAPI 1.0.3, Data 2.3.2). */
    VOIDED("http://adlnet.gov/expapi/verbs/voided", "a annulé", "voided");

    private final String iri;
    private final String french;
    private final String english;

    Verb(String iri, String french, String english) {
        this.iri = iri;
        this.french = french;
        this.english = english;
    }

    public String iri() {
        return iri;
    }

    ObjectNode json() {
        ObjectNode verb = JsonNodeFactory.instance.objectNode().put("id", iri);
        verb.putObject("display").put("fr", french).put("en", english);
        return verb;
    }
}
