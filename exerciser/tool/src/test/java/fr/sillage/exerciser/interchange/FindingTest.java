package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @ParameterizedTest
    @EnumSource(Finding.Code.class)
    void hasWordsInBothLanguages(Finding.Code code) {
        String french = new Finding(code, "x{0}’").words(Locale.FRENCH);
        String english = new Finding(code, "x{0}’").words(Locale.ENGLISH);
        assertThat(french).isNotEqualTo(english).endsWith(".");
        assertThat(english).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Finding.Code.class)
    void followsFrenchTypography(Finding.Code code) {
        assertThat(new Finding(code, "").words(Locale.FRANCE)).doesNotContain("'", " :", " ;", " !", " ?", "« ", " »");
    }
}
