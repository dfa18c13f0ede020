package fr.sillage.lrs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.Statements;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs are those of xAPI 1.0.3, part Communication, 2.1.3 and 2.1.4. */
class RetrievingTest {
    private static final String P1 = "{\"account\":{\"homePage\":\"https://ent.example\",\"name\":\"p1\"}}";
    private Store store;

    @BeforeEach
    void empty() {
        store = new Store();
    }

    @Test
    void filtersByWhatTheStatementIsAbout() {
        UUID a = store.post(Statements.small("p1", "v1", "a1")).get(0);
        UUID b = store.post(Statements.small("p1", "v2", "a2")).get(0);
        UUID c = store.post(Statements.small("p2", "v1", "a2")).get(0);
        assertThat(store.search()).containsExactly(c, b, a);
        assertThat(store.search("agent", P1)).containsExactly(b, a);
        assertThat(store.search("verb", "https://verbs.example/v1")).containsExactly(c, a);
        assertThat(store.search("activity", "https://activities.example/a2")).containsExactly(c, b);
        assertThat(store.search("agent", P1, "activity", "https://activities.example/a2"))
                .containsExactly(b);
        assertThat(store.search("verb", "https://verbs.example/V1")).isEmpty();
    }

    @Test
    void findsAnAgentAsObjectAndAsMemberOfAGroup() {
        ObjectNode object = Statements.small("p2", "v", "a");
        object.set("object", Statements.object(P1).put("objectType", "Agent"));
        ObjectNode member = Statements.small("p2", "v", "a");
        member.set("actor", Statements.json("{\"objectType\":\"Group\",\"member\":[" + P1 + "]}"));
        List<UUID> ids = store.post(object, member);
        assertThat(store.search("agent", P1)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void filtersByRegistrationInEitherCase() {
        UUID id = store.post(Statements.full()).get(0);
        assertThat(store.search("registration", "EC531277-B57B-4C15-8D91-D292C5B2B8F7"))
                .containsExactly(id);
        assertThat(store.search("registration", UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void findsRelatedActivitiesOnlyWhenAsked() {
        UUID id = store.post(Statements.full()).get(0);
        String course = "https://sillage.example/courses/1";
        assertThat(store.search("activity", course)).isEmpty();
        assertThat(store.search("activity", course, "related_activities", "true"))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"mbox":"mailto:i@ent.example"}
            {"openid":"https://id.example/1"}
            {"account":{"homePage":"http://localhost","name":"none"}}
            """)
    void findsRelatedAgentsOnlyWhenAsked(String agent) { // instructor, member of the team, authority
        UUID id = store.post(Statements.full()).get(0);
        assertThat(store.search("agent", agent)).isEmpty();
        assertThat(store.search("agent", agent, "related_agents", "true")).containsExactly(id);
    }

    @Test
    void findsWhatASubStatementRelatesTo() {
        ObjectNode planned = Statements.small("p2", "planned", "a");
        planned.set("object", Statements.small("p1", "v", "a9").put("objectType", "SubStatement"));
        UUID id = store.post(planned).get(0);
        assertThat(store.search("agent", P1)).isEmpty();
        assertThat(store.search("agent", P1, "related_agents", "true")).containsExactly(id);
        assertThat(store.search("activity", "https://activities.example/a9", "related_activities", "true"))
                .containsExactly(id);
    }

    @Test
    void takesSinceAsExclusiveAndUntilAsInclusive() {
        UUID a = store.post(Statements.small("p1", "v", "a")).get(0);
        UUID b = store.post(Statements.small("p1", "v", "b")).get(0);
        shift(a, "2026-01-10T10:00:00Z");
        shift(b, "2026-01-10T10:00:01Z");
        assertThat(store.search("since", "2026-01-10T10:00:00Z")).containsExactly(b);
        assertThat(store.search("until", "2026-01-10T10:00:00Z")).containsExactly(a);
        assertThat(store.search("since", "2026-01-10T11:00:00+01:00", "until", "2026-01-10T10:00:01Z"))
                .containsExactly(b);
    }

    @Test
    void leadsThroughAllPagesWithoutGapOrRepetitionWhileOthersWrite() { // Data 2.5
        List<UUID> ids = store.post(IntStream.range(0, 25)
                .mapToObj(i -> Statements.small("p1", "v", "a" + i))
                .toArray(ObjectNode[]::new));
        List<UUID> seen = new ArrayList<>();
        Page page = store.page("agent", P1, "limit", "10", "ascending", "false");
        seen.addAll(Store.ids(page));
        while (page.more().isPresent()) {
            store.post(Statements.small("p1", "v", "late"));
            page = store.page("cursor", page.more().get().write());
            seen.addAll(Store.ids(page));
        }
        assertThat(seen).hasSize(25).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void givesWhatCameMeanwhileWhenAscending() {
        store.post(IntStream.range(0, 3)
                .mapToObj(i -> Statements.small("p1", "v", "a" + i))
                .toArray(ObjectNode[]::new));
        Page first = store.page("limit", "2", "ascending", "true");
        UUID late = store.post(Statements.small("p1", "v", "late")).get(0);
        Page second = store.page("cursor", first.more().orElseThrow().write());
        assertThat(Store.ids(second)).hasSize(2).endsWith(late);
        assertThat(second.more()).isEmpty();
    }

    @Test
    void cutsAPageThatGrowsTooLarge() {
        String large = "x".repeat(900_000);
        for (int i = 0; i < 6; i++) {
            ObjectNode statement = Statements.small("p1", "v", "a" + i);
            statement.putObject("result").put("response", large);
            store.post(statement);
        }
        Page page = store.page();
        assertThat(page.statements()).hasSize(5);
        assertThat(store.page("cursor", page.more().orElseThrow().write()).statements())
                .hasSize(1);
    }

    @Test
    void hidesAVoidedStatementButNotTheOneThatVoids() { // 2.1.4
        UUID target = store.post(Statements.small("p1", "v", "a")).get(0);
        UUID voiding = store.post(Statements.voiding(target)).get(0);
        assertThat(store.one("statementId", target)).isEmpty();
        assertThat(store.one("voidedStatementId", target)).isPresent();
        assertThat(store.one("voidedStatementId", voiding)).isEmpty();
        assertThat(store.search()).containsExactly(voiding);
        // found through its target, though that is void
        assertThat(store.search("agent", P1)).containsExactly(voiding);
    }

    @Test
    void voidsAlsoWhatArrivesLater() { // Data 2.3.2
        ObjectNode late = Statements.small("p1", "v", "a");
        UUID target = UUID.randomUUID();
        store.post(Statements.voiding(target));
        store.put(target, late);
        assertThat(store.one("statementId", target)).isEmpty();
    }

    @Test
    void cannotVoidTheVoiding() { // Data 2.3.2
        UUID target = store.post(Statements.small("p1", "v", "a")).get(0);
        UUID voiding = store.post(Statements.voiding(target)).get(0);
        store.post(Statements.voiding(voiding));
        assertThat(store.one("statementId", voiding)).isPresent();
        assertThat(store.one("voidedStatementId", target)).isPresent();
    }

    @Test
    void findsStatementsThroughThoseTheyReferTo() { // filter conditions for StatementRefs, recursively
        UUID c = UUID.randomUUID();
        UUID b = store.post(Statements.about(c, "p3", "v3")).get(0);
        UUID a = store.post(Statements.about(b, "p2", "v2")).get(0);
        store.put(c, Statements.small("p1", "v1", "a1"));
        assertThat(store.search("agent", P1)).containsExactly(c, a, b);
        assertThat(store.search("verb", "https://verbs.example/v3")).containsExactly(a, b);
        // one statement must meet all conditions: b has the verb, c the agent
        assertThat(store.search("agent", P1, "verb", "https://verbs.example/v3"))
                .isEmpty();
    }

    @Test
    void givesIdentifiersOnlyWhenAsked() {
        UUID id = store.post(Statements.full()).get(0);
        String json = store.page("format", "ids").statements().get(0).json();
        assertThat(Statements.json(json).at("/id").textValue()).isEqualTo(id.toString());
        assertThat(Statements.json(json).at("/actor/account/name").textValue()).isEqualTo("p1");
        assertThat(json)
                .doesNotContain("definition", "display\":{\"en", "\"name\":\"A\"", "3e B")
                .contains("id.example/1");
    }

    @Test
    void knowsThroughWhenItIsComplete() {
        store.post(Statements.small("p1", "v", "a"));
        Instant stored = store.page().statements().get(0).position().stored();
        store.search();
        assertThat(store.horizon.latest()).isAfterOrEqualTo(stored).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void doesNotPromiseWhatSomeoneIsStillWriting() throws SQLException {
        store.post(Statements.small("p1", "v", "a"));
        Instant stored = store.page().statements().get(0).position().stored();
        Horizon fresh = new Horizon();
        try (Connection writer = store.database.getConnection();
                Statement lock = writer.createStatement()) {
            writer.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(" + Ledger.WRITING + ")");
            new Retrieving(store.database, fresh).one(new Query.One(UUID.randomUUID(), false, Format.EXACT));
            writer.rollback();
        }
        assertThat(fresh.latest()).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            surprise           | x
            Verb               | https://verbs.example/v
            verb               | answered
            activity           | ``
            registration       | abc
            agent              | p1
            agent              | {"name":"p1"}
            agent              | {"objectType":"Group","member":[{"mbox":"mailto:a@b.example"}]}
            since              | yesterday
            until              | 2026-09-01
            limit              | -1
            limit              | ten
            ascending          | TRUE
            related_agents     | 1
            format             | short
            format             | canonical
            attachments        | true
            statementId        | abc
            cursor             | abc
            cursor             | MTIz
            """)
    void refusesParametersThatSayNothing(String name, String value) { // Data 2.2
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> QueryParameters.read(Map.of(name, List.of(value)), Version.V1));
    }

    @Test
    void refusesParametersThatContradict() {
        List<String> id = List.of(UUID.randomUUID().toString());
        for (Map<String, List<String>> parameters : List.of(
                Map.of("statementId", id, "voidedStatementId", id),
                Map.of("statementId", id, "limit", List.of("1")),
                Map.of("limit", List.of("1", "2")))) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> QueryParameters.read(parameters, Version.V1));
        }
        assertThat(QueryParameters.read(Map.of("statementId", id, "format", List.of("ids")), Version.V1))
                .isEqualTo(new Query.One(UUID.fromString(id.get(0)), false, Format.IDS));
    }

    @Test
    void givesTheMaximumForALimitOfZeroOrAboveIt() {
        for (String limit : List.of("0", "501", "999999999")) {
            Query.Search search = (Query.Search) QueryParameters.read(Map.of("limit", List.of(limit)), Version.V1);
            assertThat(search.limit()).isEqualTo(QueryParameters.PAGE);
        }
    }

    private void shift(UUID id, String stored) {
        String sql =
                "update lrs.statement set stored = '%s' where id = '%s'; update lrs.statement_id set stored = '%s' where id = '%s'";
        try (Connection connection = store.database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(stored, id, stored, id));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
