package fr.sillage.core.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void opensToItsBearerAlone() {
        Token token = Token.of("s3cret");

        assertThat(token.opens("Bearer s3cret")).isTrue();
        assertThat(token.opens("Bearer s3cre")).isFalse();
        assertThat(token.opens("s3cret")).isFalse();
        assertThat(token.opens(null)).isFalse();
    }

    @Test
    void opensToNobodyWhenThereIsNone() {
        assertThat(Token.of(null).opens("Bearer null")).isFalse();
        assertThat(Token.of(" ").opens("Bearer ")).isFalse();
    }
}
