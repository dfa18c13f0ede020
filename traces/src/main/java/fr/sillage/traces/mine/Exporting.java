package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.texts.Texts;
import fr.sillage.traces.pseudonyms.KeyRefused;
import fr.sillage.traces.pseudonyms.Pseudonyms;
import fr.sillage.traces.statements.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** All of a person's traces, for that person to keep: as the statements that a store gets, or as a table. */
@ApplicationScoped
class Exporting {

    private static final int AT_A_TIME = 500;

    private final Traces traces;
    private final Optional<Pseudonyms> pseudonyms;

    @Inject
    Exporting(Traces traces) {
        this(traces, pseudonyms());
    }

    Exporting(Traces traces, Optional<Pseudonyms> pseudonyms) {
        this.traces = traces;
        this.pseudonyms = pseudonyms;
    }

    /** An array of statements, oldest first. */
    void json(PersonId person, Writer out) throws IOException {
        String separator = "[\n";
        long last = 0;
        for (List<Trace> some = next(person, last); !some.isEmpty(); some = next(person, last)) {
            for (Trace trace : some) {
                out.write(separator + Json.write(statement(person, trace)));
                separator = ",\n";
                last = trace.seq();
            }
        }
        out.write((last == 0 ? "[" : "\n") + "]\n");
    }

    void csv(PersonId person, Texts texts, Writer out) throws IOException {
        out.write(Spreadsheet.head(texts));
        long last = 0;
        for (List<Trace> some = next(person, last); !some.isEmpty(); some = next(person, last)) {
            for (Trace trace : some) {
                if (trace.verb() != Verb.VOIDED) out.write(Spreadsheet.row(trace, texts));
                last = trace.seq();
            }
        }
    }

    private List<Trace> next(PersonId person, long after) {
        return traces.after(person, after, AT_A_TIME);
    }

    private ObjectNode statement(PersonId person, Trace trace) {
        ObjectNode statement = trace.body().deepCopy();
        pseudonyms.ifPresent(known -> statement.set("actor", known.actor(trace.platform(), person)));
        // The key of an item that may still be open to another try is not given away with the traces
        if (statement.path("object").path("definition") instanceof ObjectNode definition) {
            definition.remove("correctResponsesPattern");
        }
        return statement;
    }

    /** Without a usable key statements are exported as they wait: without an actor. The sender says so in the log. */
    private static Optional<Pseudonyms> pseudonyms() {
        try {
            return Pseudonyms.in(System.getenv());
        } catch (KeyRefused e) {
            return Optional.empty();
        }
    }
}
