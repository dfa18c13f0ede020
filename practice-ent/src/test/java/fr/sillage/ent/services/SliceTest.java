package fr.sillage.ent.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.ent.gradebook.GradeRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<String> ALL = List.of("a", "b", "c");

    @Test
    void isEverythingWithoutALimit() {
        Slice<String> slice = Slice.of(ALL, 0, 0, "http://ent.example/list");
        assertThat(slice.items()).isEqualTo(ALL);
        assertThat(slice.next()).isEmpty();
    }

    @Test
    void leadsToTheNextUntilTheLast() {
        Slice<String> first = Slice.of(ALL, 2, 0, "http://ent.example/list");
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(first.next()).contains("http://ent.example/list?limit=2&from=2");
        Slice<String> last = Slice.of(ALL, 2, 2, "http://ent.example/list");
        assertThat(last.items()).containsExactly("c");
        assertThat(last.next()).isEmpty();
    }

    @Test
    void addsToAQueryThatIsThere() {
        assertThat(Slice.of(ALL, 1, 0, "http://ent.example/list?type_id=1").next())
                .contains("http://ent.example/list?type_id=1&limit=1&from=1");
    }

    @Test
    void isEmptyBeyondTheEndAndRefusesToCountBackwards() {
        assertThat(Slice.of(ALL, 5, 9, "http://ent.example/list").items()).isEmpty();
        assertThatThrownBy(() -> Slice.of(ALL, -1, 0, "http://ent.example/list"))
                .isInstanceOf(GradeRefused.class);
    }
}
