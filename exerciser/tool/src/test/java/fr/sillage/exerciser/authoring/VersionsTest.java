package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.engine.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void givesEveryKindBackAsItWasStored() {
        List<Item> items =
                Items.sameButForTheKey().stream().flatMap(List::stream).toList();
        ExerciseVersion stored = StoredExercises.of(Seats.anyCourse(), items.toArray(Item[]::new));

        assertThat(StoredExercises.versions().find(stored.exercise(), 1)).hasValue(stored);
    }

    @Test
    void keepsKeysExact() {
        Item item = Items.numeric("3.14159265358979323846264338327950288");
        ExerciseVersion stored = StoredExercises.of(Seats.anyCourse(), item);

        assertThat(StoredExercises.versions()
                        .find(stored.exercise(), 1)
                        .orElseThrow()
                        .items()
                        .get(0)
                        .item())
                .isEqualTo(item);
    }

    @Test
    void knowsNoVersionThatWasNeverMade() {
        ExerciseVersion stored = StoredExercises.of(Seats.anyCourse(), Items.numeric("1"));

        assertThat(StoredExercises.versions().find(stored.exercise(), 2)).isEmpty();
    }

    @Test
    void refusesAnExerciseThatAsksNothing() {
        assertThatThrownBy(() -> StoredExercises.unstored(Items.information()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
