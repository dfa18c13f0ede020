package fr.sillage.traces.mine;

import fr.sillage.core.courses.Course;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.traces.statements.Events;
import fr.sillage.traces.statements.Statement;
import fr.sillage.traces.statements.Statements;
import java.util.Locale;

/** Traces as the page gets them, and the languages it speaks. */
final class TraceFixture {

    static final Texts FRENCH = new Languages().in(Locale.FRANCE);
    static final Texts ENGLISH = new Languages().in(Locale.UK);

    private TraceFixture() {}

    static Trace of(Record body) {
        return of(body, Events.pupils());
    }

    static Trace of(Record body, Course course) {
        Statement statement =
                new Statements(Events.HERE).of(Events.event(body), course).orElseThrow();
        return new Trace(
                1,
                statement.id(),
                Events.PLATFORM,
                statement.at(),
                statement.toTheDay(),
                statement.verb(),
                statement.body(),
                Trace.State.SENT);
    }
}
