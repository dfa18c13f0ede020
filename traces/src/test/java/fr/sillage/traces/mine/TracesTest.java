package fr.sillage.traces.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.courses.Course;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import fr.sillage.traces.Database;
import fr.sillage.traces.statements.Events;
import fr.sillage.traces.statements.Statement;
import fr.sillage.traces.statements.Statements;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final PersonId SOMEBODY_ELSE = PersonId.of("12121212-1212-4212-8212-121212121212");
    private static final Statements STATEMENTS = new Statements(Events.HERE);

    private final Jdbi jdbi = Database.empty();
    private final Traces traces = new Traces(jdbi);
    private final Listing listing =
            new Listing(traces, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void showsNewestFirstByDayFiftyAPage() {
        for (int n = 0; n < 51; n++) say(n, Events.numeric("" + n, "1"), Events.pupils());
        TraceList first = list("", "1");
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.days()).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo("Lundi 23 novembre");
            assertThat(day.lines()).hasSize(50);
            assertThat(day.lines().get(0).sentence()).contains("50");
            assertThat(day.lines().get(0).time()).contains("17\u00a0h\u00a042");
        });
        assertThat(list("", "2").days().get(0).lines()).hasSize(1);
        assertThat(list("", "99").page()).isEqualTo(2);
        assertThat(list("", "-1;drop").page()).isEqualTo(1);
    }

    @Test
    void showsOnesOwnAlone() {
        say(1, Events.begun(), Events.pupils());
        assertThat(listing.of(SOMEBODY_ELSE, "", "1", TraceFixture.FRENCH).days())
                .isEmpty();
        assertThat(export(SOMEBODY_ELSE)).isEmpty();
    }

    @Test
    void narrowsToAKindThatThereIs() {
        say(1, Events.begun(), Events.pupils());
        say(2, Events.numeric("4", "1"), Events.pupils());
        TraceList answers = list("answers", "1");
        assertThat(answers.total()).isEqualTo(1);
        assertThat(answers.kinds()).containsExactly("answers", "exercises");
        assertThat(answers.query("answers", 2)).isEqualTo("?kind=answers&page=2");
        assertThat(list("'; --", "1").total()).isEqualTo(2);
    }

    @Test
    void givesTeachersNoHour() {
        say(1, Events.enrolled(), Events.training());
        assertThat(list("", "1").days().get(0).lines().get(0).time()).isEmpty();
    }

    @Test
    void tellsAWithdrawnTraceByItsStateAlone() {
        say(1, Events.attended(), Events.training());
        Statement voiding = STATEMENTS.voiding(id(1), Events.event(Events.attended()), Events.training());
        store(voiding, Events.training());
        TraceList list = list("", "1");
        assertThat(list.total()).isEqualTo(1);
        assertThat(list.days().get(0).lines()).singleElement().satisfies(line -> assertThat(line.state())
                .isEqualTo("withdrawn"));
    }

    @Test
    void givesNoKeyAwayWithTheStatements() {
        say(1, Events.numeric("3", "0"), Events.pupils());
        JsonNode exported = export(Events.PERSON);
        assertThat(exported).hasSize(1);
        assertThat(exported.at("/0/result/response").asText()).isEqualTo("3");
        assertThat(exported.toString())
                .doesNotContain("correctResponsesPattern")
                .doesNotContain("4[:]4");
    }

    @Test
    void exportsAllHoweverMany() throws IOException {
        for (int n = 0; n < 1001; n++) say(n, Events.begun(), Events.pupils());
        assertThat(export(Events.PERSON)).hasSize(1001);
        StringWriter table = new StringWriter();
        new Exporting(traces, Optional.empty()).csv(Events.PERSON, TraceFixture.FRENCH, table);
        assertThat(table.toString().lines()).hasSize(1002);
    }

    private TraceList list(String kind, String page) {
        return listing.of(Events.PERSON, kind, page, TraceFixture.FRENCH);
    }

    private JsonNode export(PersonId person) {
        StringWriter text = new StringWriter();
        try {
            new Exporting(traces, Optional.empty()).json(person, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Json.read(text.toString(), JsonNode.class);
    }

    private void say(int number, Record body, Course course) {
        store(
                STATEMENTS
                        .of(Events.event(id(number), Events.ATTEMPT, body, course), course)
                        .orElseThrow(),
                course);
    }

    private void store(Statement statement, Course course) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into traces.statement
                    (id, person, platform, course, at, to_the_day, verb, body, voids, next_try)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid, ?)""",
                statement.id(),
                Events.PERSON.value(),
                course.platform().value(),
                course.id().value(),
                statement.at(),
                statement.toTheDay(),
                statement.verb().name(),
                Json.write(statement.body()),
                statement.voids().map(UUID::toString).orElse(null),
                statement.at()));
    }

    private static UUID id(int number) {
        return new UUID(0x3333333333334333L, 0x8000000000000000L + number);
    }
}
