package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatHappenedWhatIsSafeAndWhatToDo(Reason reason) {
        for (Locale language : new Locale[] {Locale.FRANCE, Locale.UK}) {
            Texts texts = new Languages().in(language);
            String key = "refusal." + reason.code();
            assertThat(texts.of(key + ".title")).isNotBlank();
            assertThat(texts.of(key + ".why"))
                    .contains(
                            language == Locale.FRANCE
                                    ? "Rien n’a été créé ni changé"
                                    : "Nothing was created or changed");
            assertThat(texts.of(key + ".todo.1")).isNotBlank();
            assertThat(reason.status()).isIn(400, 401, 403, 405, 413);
        }
    }
}
