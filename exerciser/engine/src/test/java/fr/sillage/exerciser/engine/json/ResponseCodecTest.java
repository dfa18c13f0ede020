package fr.sillage.exerciser.engine.json;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseCodecTest {

    @Test
    void givesBackEveryKind() {
        List<Response> responses = List.of(
                Response.Chosen.of(id("b"), id("a")),
                new Response.Truth(true),
                new Response.Text(" é\"\n"),
                new Response.NumberTyped("\u22123,5"),
                Response.Pairs.of(Map.of(id("p1"), id("t2"), id("p2"), id("t1"))),
                Response.Parts.of(Map.of(id("g1"), "3,5", id("g2"), " a\n")),
                new Response.Seen());
        for (Response response : responses) {
            assertThat(ResponseCodec.read(ResponseCodec.write(response))).isEqualTo(response);
        }
    }

    @Test
    void writesOptionsInTheOrderOfTheirIds() {
        assertThat(ResponseCodec.write(Response.Chosen.of(id("b"), id("a"))))
                .isEqualTo("{\"v\":1,\"kind\":\"chosen\",\"options\":[\"a\",\"b\"]}");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ResponseCodec.read("{\"v\":1,\"kind\":\"dance\"}"))
                .extracting(Unreadable::reason)
                .isEqualTo(Unreadable.Reason.UNKNOWN_KIND);
    }

    @Test
    void refusesIdsThatAreNone() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ResponseCodec.read("{\"v\":1,\"kind\":\"chosen\",\"options\":[\"A B\"]}"))
                .extracting(Unreadable::reason)
                .isEqualTo(Unreadable.Reason.MALFORMED);
    }
}
