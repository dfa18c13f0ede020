package fr.sillage.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.texts.Languages;
import fr.sillage.lti.house.OneExercise;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickingTest {

    private final List<Activity> all =
            new OneExercise().in(new CourseId(UUID.randomUUID()), new Languages().in(Locale.FRANCE));

    @Test
    void findsAllWordsWhateverTheirAccentsAndOrder() {
        assertThat(Picking.matching(all, "degre  EQUATIONS"))
                .extracting(Activity::id)
                .containsExactly(OneExercise.ID);
        assertThat(Picking.matching(all, "équations accords")).isEmpty();
        assertThat(Picking.matching(all, " ")).hasSize(2);
    }

    @Test
    void takesOneOnlyWhereThePlatformTakesOne() {
        List<String> both = List.of(OneExercise.OTHER.toString(), OneExercise.ID.toString());
        assertThat(Picking.picked(all, selection(true), both)).hasSize(2);
        assertThat(Picking.picked(all, selection(false), both)).hasSize(1);
    }

    @Test
    void passesOverWhatTheCourseDoesNotOffer() {
        assertThat(Picking.picked(all, selection(true), List.of("exercise/" + UUID.randomUUID(), "<b>", "")))
                .isEmpty();
    }

    @Test
    void pagesTheOfferAndKeepsTheChosenBeforeIt() {
        List<Activity> many = IntStream.rangeClosed(1, 23)
                .mapToObj(n -> new Activity(new ActivityId("exercise", UUID.randomUUID()), "n° " + n, "", true))
                .toList();
        Offer second = Offer.of(many, many.subList(0, 1), 11, id -> List.of());
        assertThat(second.chosen()).hasSize(1);
        assertThat(second.lines()).hasSize(10);
        assertThat(second.before()).isEqualTo(1);
        assertThat(second.next()).isEqualTo(21);
        assertThat(Offer.of(many, List.of(), 999, id -> List.of()).lines()).hasSize(1);
        assertThat(Offer.of(List.of(), List.of(), -5, id -> List.of()).lines()).isEmpty();
    }

    static Selection selection(boolean multiple) {
        return new Selection(
                "d1",
                URI.create("https://ent.example.org/back"),
                List.of("ltiResourceLink"),
                multiple,
                true,
                Optional.of("opaque \"data\" é"));
    }
}
