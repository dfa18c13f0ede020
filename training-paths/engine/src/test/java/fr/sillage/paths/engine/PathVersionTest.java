package fr.sillage.paths.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathVersionTest {

    @Test
    void addsUpContractedMinutesByModality() {
        PathVersion path = PathVersions.threeSteps();

        assertThat(path.minutes()).isEqualTo(170);
        assertThat(path.minutes(Modality.FREE)).isEqualTo(50);
        assertThat(path.minutes(Modality.PRESENCE)).isEqualTo(120);
        assertThat(path.minutes(Modality.LIVE)).isZero();
    }

    @Test
    void refusesTwoStepsWithOneId() {
        Resource step = PathVersions.resource(new StepId("a"), 10);

        assertThatIllegalArgumentException().isThrownBy(() -> new PathVersion("Double", List.of(step, step)));
    }

    @Test
    void refusesNoStepAndMoreThanTwoHundred() {
        List<Step> tooMany = IntStream.range(0, 201)
                .<Step>mapToObj(i -> PathVersions.resource(new StepId("s" + i), 10))
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new PathVersion("Vide", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PathVersion("Trop", tooMany));
        assertThat(new PathVersion("Assez", tooMany.subList(0, 200)).steps()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesATitleThatSaysNothing(String title) {
        List<Step> steps = List.of(PathVersions.resource(new StepId("a"), 10));

        assertThatIllegalArgumentException().isThrownBy(() -> new PathVersion(title, steps));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1441})
    void refusesMinutesOutsideADay(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathVersions.resource(new StepId("a"), minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "javascript:alert(1)",
                "https:opaque",
                "//example.org/",
                "https://user:secret@example.org/",
                "data:text/html,x",
                "lecture"
            })
    void refusesALinkThatIsNotPlainHttps(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Material.Link(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "é", "../a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesStepIdsThatDoNotBelongInAnAddress(String id) {
        assertThat(StepId.isOne(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new StepId(id));
    }
}
