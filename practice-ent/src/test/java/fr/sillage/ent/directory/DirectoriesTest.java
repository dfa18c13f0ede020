package fr.sillage.ent.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

    private final Directory school = Directories.school();
    private final Directory training = Directories.training();

    @Test
    void haveOneTeacherInTwoClasses() {
        Person teacher = school.person("12").orElseThrow();
        assertThat(school.linksOf(teacher)).extracting(ResourceLink::id).containsExactly("11", "12");
        assertThat(school.course("3").orElseThrow().learners()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(school.course("4").orElseThrow().learners()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void haveACohortWithOneGroupTooSmallToShow() {
        List<Person> trainees = training.course("3").orElseThrow().learners();
        assertThat(trainees).hasSize(14);
        assertThat(School.OF_THE_COHORT.stream().map(school -> trainees.stream()
                        .filter(person -> person.school().equals(Optional.of(school)))
                        .count()))
                .containsExactly(6L, 5L, 3L);
    }

    @Test
    void openNoCourseToTheInspector() {
        Person inspector = training.person("90").orElseThrow();
        assertThat(training.linksOf(inspector)).extracting(ResourceLink::id).containsExactly("29");
        assertThat(training.linksOf(training.person("301").orElseThrow()))
                .extracting(ResourceLink::id)
                .containsExactly("21");
    }

    @Test
    void numberPeopleInDigitsAndOnceEach() {
        for (Directory directory : List.of(school, training)) {
            assertThat(directory.people())
                    .extracting(Person::sub)
                    .doesNotHaveDuplicates()
                    .allMatch(sub -> sub.matches("\\d+"));
        }
    }

    @Test
    void useNoUaiThatARealSchoolCouldHave() {
        // The real check letter: the number modulo 23 in an alphabet without i, o, q
        String letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        assertThat(School.ALL).allSatisfy(school -> {
            int number = Integer.parseInt(school.uai().substring(0, 7));
            assertThat(school.uai().charAt(7)).isNotEqualTo(letters.charAt(number % 23));
        });
    }
}
