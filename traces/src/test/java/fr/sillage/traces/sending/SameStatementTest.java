package fr.sillage.traces.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.json.Json;
import org.junit.jupiter.api.Test;

class SameStatementTest {

    private static final String SENT =
            """
            {"id": "a", "actor": {"objectType": "Agent", "account": {"homePage": "https://h", "name": "n"}},
             "verb": {"id": "https://v", "display": {"fr": "fait"}},
             "object": {"id": "https://o", "definition": {"name": {"fr": "O"}}},
             "result": {"score": {"scaled": 1}},
             "context": {"contextActivities": {"category": [{"id": "https://c"}, {"id": "https://d"}]}},
             "timestamp": "2026-11-23T16:42:07.120Z"}""";

    @Test
    void isUnmovedByWhatAStoreMayChange() {
        assertSame(
                """
            {"id": "a", "actor": {"account": {"name": "n", "homePage": "https://h"}},
             "verb": {"id": "https://v", "display": {"fr": "fait", "en": "done"}},
             "object": {"objectType": "Activity", "id": "https://o"},
             "result": {"score": {"scaled": 1.0}},
             "context": {"contextActivities": {"category": [{"id": "https://d"}, {"id": "https://c"}]}},
             "timestamp": "2026-11-23T17:42:07.12+01:00",
             "stored": "2026-11-23T16:43:00Z", "version": "1.0.3", "authority": {"mbox": "mailto:a@b.c"}}""",
                true);
    }

    @Test
    void seesAnotherPersonDeedScoreOrMoment() {
        assertSame(SENT.replace("\"n\"", "\"m\""), false);
        assertSame(SENT.replace("https://v", "https://w"), false);
        assertSame(SENT.replace("https://o", "https://p"), false);
        assertSame(SENT.replace("\"scaled\": 1", "\"scaled\": 0.9"), false);
        assertSame(SENT.replace("https://d", "https://e"), false);
        assertSame(SENT.replace("07.120", "07.121"), false);
        assertSame(SENT.replace("\"result\"", "\"results\""), false);
    }

    @Test
    void takesASingleContextActivityForAListOfOne() {
        String one = "{\"context\": {\"contextActivities\": {\"parent\": %s}}}";
        assertThat(SameStatement.same(
                        json(one.formatted("[{\"id\": \"https://p\"}]")),
                        json(one.formatted("{\"id\": \"https://p\"}"))))
                .isTrue();
    }

    private static void assertSame(String stored, boolean expected) {
        assertThat(SameStatement.same(json(SENT), json(stored))).isEqualTo(expected);
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }
}
