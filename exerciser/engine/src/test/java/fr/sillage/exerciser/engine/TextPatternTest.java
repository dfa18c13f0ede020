package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chevaux | Chevaux | true",
                "chevaux | \"  chevaux  \" | true",
                "chevaux | cheveux | false",
                "pomme de terre | \"pomme  de\u00a0terre\" | true",
                "aujourd’hui | aujourd'hui | true",
                "élève | E\u0301LE\u0300VE | true",
                "élève | eleve | false",
                "chevau* | chevaux | true",
                "chevau* | chevau | true",
                "chevau* | cheval | false",
                "*vaux | chevaux | true",
                "ch*v*x | chevaux | true",
                "ch*x*x | chx | false",
                "ch*v*x | chx | false",
                "a*a | a | false",
                "a*a | aa | true",
                "*bc*bd | abcbcbd | true",
                "2\\*3 | 2*3 | true",
                "2\\*3 | 2xx3 | false",
                "* | n'importe quoi | true",
                "straße | STRASSE | true",
                ".* | abc | false",
                "(a+)+ | aaa | false"
            })
    void matches(String pattern, String typed, boolean expected) {
        assertThat(new TextPattern(pattern).matches(typed)).isEqualTo(expected);
    }

    @Test
    void doesNotExplodeOnManyWildcards() {
        TextPattern hostile = new TextPattern("*a".repeat(200) + "*b");
        Assertions.assertTimeout(Duration.ofMillis(500), () -> assertThat(hostile.matches("a".repeat(500)))
                .isFalse());
    }

    @Test
    void isReadable() {
        assertThat(new TextPattern(" Nazareth* ").readable()).isEqualTo("Nazareth…");
        assertThat(new TextPattern("2\\*3").readable()).isEqualTo("2*3");
    }
}
