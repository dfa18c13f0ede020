package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicViewTest {

    @Test
    void holdsNeitherKeyNorCreditNorFeedback() {
        for (Item item : Items.oneOfEach()) {
            String sent = item.publicView(42).toString();
            assertThat(sent)
                    .as(item.kind())
                    .contains(item.wording().html())
                    .doesNotContain(
                            "secret", "credit", "fraction", "feedback", "isTrue", "3.14159", "31415", "Credit", "0.5");
        }
    }

    @Test
    void namesNoTargetBesideItsPrompt() {
        PublicView view = Items.matching().publicView(42);
        assertThat(view.prompts().toString()).doesNotContain("t1", "t2", "t3");
    }

    @Test
    void showsTheSameOptionsWhateverIsRight() {
        Choice item = Items.choice();
        List<Option> swapped = item.options().stream()
                .map(option -> new Option(
                        option.id(),
                        option.wording(),
                        option.id().equals(id("b2")) ? Credit.FULL : Credit.NONE,
                        option.feedback()))
                .toList();
        Choice other = new Choice(item.wording(), swapped, true, item.generalFeedback());
        for (long seed = 0; seed < 50; seed++) {
            assertThat(other.publicView(seed)).isEqualTo(item.publicView(seed));
        }
    }

    @Test
    void drawsEveryPositionForTheKey() {
        Set<Integer> positions = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<OptionId> order = Items.choice().publicView(seed).options().stream()
                    .map(PublicView.Shown::id)
                    .toList();
            positions.add(order.indexOf(id("a1")));
        }
        assertThat(positions).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void keepsTheAuthorsOrderOnDemand() {
        Choice item = Items.choice();
        Choice fixed = new Choice(item.wording(), item.options(), false, item.generalFeedback());
        assertThat(fixed.publicView(7).options().stream().map(PublicView.Shown::id))
                .containsExactly(id("a1"), id("b2"), id("c3"), id("d4"));
    }
}
