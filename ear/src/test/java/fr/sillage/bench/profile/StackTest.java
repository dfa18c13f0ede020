package fr.sillage.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StackTest {

    @Test
    void ascribesTheJdkToWhoeverCalledIt() {
        Stack stack = stack("java.util.HashMap", "com.fasterxml.jackson.core.JsonFactory", "fr.sillage.core.json.Json");

        assertThat(stack.layer()).contains(Layer.JACKSON);
        assertThat(stack.layers()).containsExactlyInAnyOrder(Layer.JACKSON, Layer.OURS);
    }

    @Test
    void findsTheInnermostFrameOfOursBehindProxies() {
        Stack stack = stack(
                "org.jboss.weld.bean.proxy.ContextBeanInstance",
                "fr.sillage.core.seats.CurrentSeat$Proxy$_$$_WeldClientProxy",
                "fr.sillage.exerciser.practice.ItemResource",
                "fr.sillage.lti.admission.Queue$Turn");

        assertThat(stack.own()).contains(new Stack.Frame("fr.sillage.exerciser.practice.ItemResource", "m"));
        assertThat(stack.layer()).contains(Layer.WELD);
    }

    @Test
    void tellsTemplatesAndTextsFromTheRestOfOurs() {
        assertThat(Layer.of("fr.sillage.exerciser.templates.practice.JtetraceGenerated"))
                .contains(Layer.TEMPLATES);
        assertThat(Layer.of("fr.sillage.core.texts.Texts")).contains(Layer.TEXTS);
        assertThat(Layer.of("fr.sillage.core.pages.Pages")).contains(Layer.OURS);
    }

    @Test
    void knowsNoLayerForWhatAllUseAlike() {
        assertThat(Layer.of("java.util.HashMap")).isEmpty();
        assertThat(stack("java.lang.Thread").layer()).isEmpty();
    }

    private static Stack stack(String... types) {
        return new Stack(
                Stream.of(types).map(type -> new Stack.Frame(type, "m")).toList());
    }
}
