package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.refusals.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SentFormTest {

    @Test
    void readsFieldsAsBrowsersSendThem() throws IOException {
        SentForm form = read("answer=%C3%A9t%C3%A9+chaud&answer=b&empty=&alone");

        assertThat(form.fields())
                .containsEntry("answer", java.util.List.of("été chaud", "b"))
                .containsEntry("empty", java.util.List.of(""))
                .containsEntry("alone", java.util.List.of(""));
    }

    @Test
    void readsTheKey() throws IOException {
        UUID key = UUID.randomUUID();

        assertThat(read("key=" + key).key()).isEqualTo(key);
    }

    @Test
    void refusesAFormWithoutAKey() {
        assertThatThrownBy(() -> read("answer=1").key())
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(AnswerRefusal.ANSWER_UNREADABLE));
        assertThatThrownBy(() -> read("key=' or 1=1").key()).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesABrokenEncoding() {
        assertThatThrownBy(() -> read("answer=%zz")).isInstanceOf(RefusedException.class);
    }

    @Test
    void takesNoMoreThanAFormCanHold() {
        assertThatThrownBy(() -> read("answer=" + "a".repeat(SentForm.LONGEST)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(AnswerRefusal.ANSWER_TOO_LARGE));
    }

    private static SentForm read(String body) throws IOException {
        return SentForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
