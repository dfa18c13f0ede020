package fr.sillage.exerciser.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Items;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void knowsEveryKindByTheNameItIsStoredUnder() {
        Set<String> kinds = Items.oneOfEach().stream().map(Item::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "choice",
                        "multiple-choice",
                        "true-false",
                        "sure-true-false",
                        "short-text",
                        "numeric",
                        "matching",
                        "information",
                        "cloze",
                        "table",
                        "ordering",
                        "categorising",
                        "gap-drag",
                        "labelling",
                        "hotspot",
                        "number-line",
                        "graph-point",
                        "text-selection",
                        "dictation",
                        "free-text",
                        "external-resource",
                        "quantity",
                        "expression");
        assertThat(Shapes.kinds()).isEqualTo(kinds);
    }
}
