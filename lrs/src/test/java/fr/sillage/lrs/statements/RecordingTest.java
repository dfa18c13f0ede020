package fr.sillage.lrs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.Statements;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.Refused;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
    private static final UUID ID = UUID.fromString("8f87ccde-bb56-4c2e-ab83-44982ef22df0");
    private Store store;

    @BeforeEach
    void empty() {
        store = new Store();
    }

    @Test
    void setsWhatTheSenderLeftOut() { // Data 2.4.1, 2.4.7 to 2.4.10
        UUID id = store.post(Statements.small("p", "v", "a")).get(0);
        JsonNode kept = store.get(id);
        assertThat(kept.get("id").textValue()).isEqualTo(id.toString());
        assertThat(kept.get("version").textValue()).isEqualTo("1.0.0");
        assertThat(kept.get("timestamp")).isEqualTo(kept.get("stored"));
        assertThat(Instant.parse(kept.get("stored").textValue())).isBeforeOrEqualTo(Instant.now());
        assertThat(kept.at("/authority/account/homePage").textValue()).isEqualTo("http://localhost");
    }

    @Test
    void keepsAllElseAsItCameButStoredAndAuthority() { // Data 2.4.8, 2.4.9, 2.4.6.2
        store.put(ID, Statements.full());
        ObjectNode kept = (ObjectNode) store.get(ID);
        ObjectNode expected = Statements.full();
        expected.set("stored", kept.get("stored"));
        expected.set("authority", kept.get("authority"));
        ObjectNode kinds = (ObjectNode) expected.at("/context/contextActivities");
        kinds.set("parent", kinds.arrayNode().add(kinds.get("parent")));
        assertThat(kept).isEqualTo(expected);
        assertThat(kept.get("stored").textValue()).isNotEqualTo("2026-09-01T08:30:01Z");
        assertThat(kept.at("/authority/mbox").isMissingNode()).isTrue();
    }

    @Test
    void takesTheSameStatementTwiceAndKeepsOne() { // Communication 2.1.1
        assertThat(store.put(ID, Statements.full())).isInstanceOf(Outcome.Kept.class);
        assertThat(store.put(ID, Statements.full())).isInstanceOf(Outcome.Kept.class);
        assertThat(store.search()).containsExactly(ID);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /verb/display                | {"en":"replied"}
            /object/definition/name      | {"fr":"Autre nom"}
            /stored                      | "2020-01-01T00:00:00Z"
            /authority                   | {"mbox":"mailto:other@ent.example"}
            /timestamp                   | "2026-09-01T10:30:00.123+02:00"
            /result/score/scaled         | 0.50
            /context/contextActivities/parent | [{"id":"https://sillage.example/exercises/1"}]
            /attachments                 | []
            /result/duration             | "PT1M3.509S"
            """)
    void takesAResendThatDiffersOnlyWhereItMay(String pointer, String value) { // Data 2.3.1
        store.put(ID, Statements.full());
        assertThat(store.put(ID, Statements.with(Statements.full(), pointer, Statements.json(value))))
                .isInstanceOf(Outcome.Kept.class);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /verb/id                     | "https://verbs.example/other"
            /actor/account/name          | "p2"
            /result/score/scaled         | 0.51
            /result/duration             | "PT63.5S"
            /timestamp                   | "2026-09-01T08:30:00.124Z"
            /context/extensions          | {"https://sillage.example/new":null}
            /result/success              |
            """)
    void refusesAnIdThatStandsForAnotherStatement(String pointer, String value) { // Communication 2.1.1, 2.1.2
        store.put(ID, Statements.full());
        ObjectNode other = Statements.with(Statements.full(), pointer, value == null ? null : Statements.json(value));
        assertThat(store.put(ID, other)).isEqualTo(new Outcome.Conflict(ID));
    }

    @Test
    void takesAStatementBackThatItGaveOut() {
        UUID id = store.post(Statements.small("p", "v", "a")).get(0);
        assertThat(store.put(id, store.get(id))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void comparesGroupsWithoutTheOrderOfTheirMembers() { // Data 2.3.1
        String group =
                "{\"objectType\":\"Group\",\"member\":[{\"openid\":\"https://%s\"},{\"openid\":\"https://%s\"}]}";
        ObjectNode statement = Statements.small("p", "v", "a");
        store.put(ID, Statements.with(statement, "/actor", Statements.json(group.formatted("a", "b"))));
        assertThat(store.put(ID, Statements.with(statement, "/actor", Statements.json(group.formatted("b", "a")))))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(store.put(ID, Statements.with(statement, "/actor", Statements.json(group.formatted("b", "c")))))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void keepsNothingOfABatchWithOneConflict() {
        store.put(ID, Statements.full());
        ObjectNode other = Statements.small("p", "v", "a").put("id", ID.toString());
        Recording.Posted posted =
                store.recording.post(Statements.bytes(Statements.small("p", "v", "b"), other), Version.V1);
        assertThat(posted.outcome()).isEqualTo(new Outcome.Conflict(ID));
        assertThat(store.search()).containsExactly(ID);
    }

    @Test
    void keepsNothingOfABatchWithOneInvalidStatement() {
        ObjectNode invalid = Statements.small("p", "v", "a").put("surprise", 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.post(Statements.small("p", "v", "b"), invalid))
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/1/surprise"));
        assertThat(store.search()).isEmpty();
    }

    @Test
    void refusesOneIdTwiceInABatch() { // Communication 2.1.2
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.post(Statements.full(), Statements.full()));
    }

    @Test
    void refusesAnIdOtherThanTheOneOfTheRequest() { // Communication 2.1.1
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.put(UUID.randomUUID(), Statements.full()));
    }

    @Test
    void refusesAListWhereOneStatementIsPut() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.recording.put(ID, "[]".getBytes(StandardCharsets.UTF_8), Version.V1));
    }

    @Test
    void answersABatchInItsOrderAndKeepsThatOrder() { // Communication 2.1.2
        ObjectNode[] batch = IntStream.range(0, 120)
                .mapToObj(i -> Statements.small("p", "v", "a" + i).put("id", new UUID(1, 1000 - i).toString()))
                .toArray(ObjectNode[]::new);
        List<UUID> ids = store.post(batch);
        assertThat(ids).startsWith(new UUID(1, 1000), new UUID(1, 999)).hasSize(120);
        assertThat(store.search("ascending", "true")).isEqualTo(ids);
    }

    @Test
    void keepsOneOfManyConflictingStatementsSentAtOnce() {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        Stream<CompletableFuture<Outcome>> futures = IntStream.range(0, 64)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> store.put(ID, Statements.small("p" + i, "v", "a")), clients));
        List<Outcome> outcomes =
                futures.toList().stream().map(CompletableFuture::join).toList();
        clients.shutdown();
        assertThat(outcomes).filteredOn(Outcome.Kept.class::isInstance).hasSize(1);
        assertThat(store.search()).containsExactly(ID);
    }

    @Test
    void keepsTheOrderOfCommitsUnderManyWriters() {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<CompletableFuture<List<UUID>>> futures = IntStream.range(0, 200)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> store.post(Statements.small("p" + i, "v", "a")), clients))
                .toList();
        futures.forEach(CompletableFuture::join);
        clients.shutdown();
        List<Position> positions = store.page("ascending", "true").statements().stream()
                .map(Recorded::position)
                .toList();
        assertThat(positions).hasSize(200).isSortedAccordingTo((a, b) -> Long.compare(a.seq(), b.seq()));
        assertThat(positions).isSortedAccordingTo((a, b) -> a.stored().compareTo(b.stored()));
    }

    @Test
    void putsStatementsIntoThePartitionOfTheirMonth() throws SQLException {
        store.post(Statements.small("p", "v", "a"));
        try (Connection connection = store.database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select tableoid::regclass::text = 'lrs.statement_' || to_char(stored at time zone 'UTC', 'YYYY_MM')"
                                + " from lrs.statement")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void saysSoWhenTheDatabaseIsGone() throws SQLException {
        try (Connection connection = store.database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table lrs.statement rename to gone");
        }
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> store.post(Statements.small("p", "v", "a")));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> store.search());
    }
}
