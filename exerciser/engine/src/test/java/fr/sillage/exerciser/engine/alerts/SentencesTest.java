package fr.sillage.exerciser.engine.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    @ParameterizedTest
    @EnumSource(Suggestion.class)
    void everySuggestionHasItsWords(Suggestion suggestion) {
        assertThat(suggestion.sentence().inWords(Locale.FRENCH)).endsWith(".");
        assertThat(suggestion.sentence().inWords(Locale.ENGLISH))
                .isNotEqualTo(suggestion.sentence().inWords(Locale.FRENCH));
    }

    @Test
    void countsAgreeInFrench() {
        assertThat(Sentence.of("alert.stuck.rule", "signe oublié", 4, 0, 6).inWords(Locale.FRENCH))
                .isEqualTo(
                        "La même erreur (signe oublié) est revenue 4 fois, et aucune des 6 dernières réponses n’est juste.");
        assertThat(Sentence.of("alert.stuck.rule", "signe oublié", 4, 1, 6).inWords(Locale.FRENCH))
                .endsWith("et une seule des 6 dernières réponses est juste.");
    }
}
