package fr.sillage.exerciser.engine.pictures;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixture: r1 a rectangle to (40.31415, 50), right; r2 an ellipse about (50, 50) of 5 by 10; r3 a triangle. */
class HotspotTest {

    private final Hotspot item = Items.hotspot();

    @ParameterizedTest
    @CsvSource({
        "0, 0, r1",
        "40.31415, 50, r1",
        "40.3142, 50, outside",
        "10, 50.1, outside",
        "50, 59.9, r2",
        "55, 50, r2",
        "54, 58, outside",
        "99, 1, r3",
        "61, 2, outside",
        "90, 20, r3",
        "100, 100, outside"
    })
    void findsTheRegionPointedAt(String x, String y, String region) {
        Response response = item.read(Map.of("answer.x", List.of(x), "answer.y", List.of(y)));
        assertThat(item.pattern(response)).isEqualTo(region);
        assertThat(item.grade(response).grade().isFull()).isEqualTo(region.equals("r1"));
    }

    @Test
    void takesARegionByItsName() {
        Response response = item.read(Map.of("answer.region", List.of("r1")));
        assertThat(item.grade(response).grade().isFull()).isTrue();
        assertThat(item.inWords(response, Locale.FRENCH)).isEqualTo("à gauche");
        assertThat(item.grade(item.read(Map.of("answer.region", List.of("r2"))))
                        .grade()
                        .isNone())
                .isTrue();
    }

    @Test
    void refusesWhatLiesOutsideThePicture() {
        for (String outside : List.of("-1", "100.1", "1e300")) {
            assertThatExceptionOfType(ResponseRefused.class)
                    .isThrownBy(() -> item.read(Map.of("answer.x", List.of(outside), "answer.y", List.of("1"))));
        }
        assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> item.read(Map.of("answer.x", List.of("1"))));
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.region", List.of("r9"))));
    }

    @Test
    void showsNamesButNoOutlines() {
        assertThat(item.publicView(1).options())
                .extracting(region -> region.id().value())
                .containsExactlyInAnyOrder("r1", "r2", "r3");
        assertThat(item.publicView(1).layout())
                .isInstanceOfSatisfying(Layout.OnPicture.class, layout -> assertThat(layout.pointable())
                        .isTrue());
    }

    @Test
    void isAChoiceAmongTheRegionsAndOutside() {
        assertThat(item.interaction().orElseThrow().correctResponsesPattern()).containsExactly("r1");
        assertThat(item.interaction().orElseThrow().choices())
                .extracting(component -> component.id())
                .containsExactly("r1", "r2", "r3", "outside");
        assertThat(item.grade(Response.Parts.of(Map.of(id("region"), "gone")))
                        .grade()
                        .isNone())
                .isTrue();
    }
}
