package fr.sillage.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.interchange.QuestionFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnownQuestionTest {

    private static final String EXAMPLE = "/fr/sillage/exerciser/demo/equations-et-accords.gift";

    private static List<Item> questions() throws IOException {
        try (InputStream file = Item.class.getResourceAsStream(EXAMPLE)) {
            return QuestionFile.read(EXAMPLE, file.readAllBytes()).items().stream()
                    .filter(Item::gradable)
                    .toList();
        }
    }

    /** In the file's order, each question is told by its words and no other question has them. */
    @Test
    void areThoseOfTheExample() throws IOException {
        List<Item> questions = questions();

        assertThat(questions).hasSameSizeAs(KnownQuestion.ALL);
        for (int i = 0; i < questions.size(); i++) {
            String wording = KnownQuestion.spaced(questions.get(i).wording().plain());
            assertThat(KnownQuestion.ALL)
                    .filteredOn(known -> wording.contains(known.told()))
                    .containsExactly(KnownQuestion.ALL.get(i));
        }
    }

    @Test
    void haveTheKeyOfTheExample() throws IOException {
        List<Item> questions = questions();

        for (int i = 0; i < questions.size(); i++) {
            String key = KnownQuestion.spaced(questions.get(i).correctAnswer(Locale.FRENCH));
            for (String word : KnownQuestion.ALL.get(i).right().words()) {
                assertThat(key).contains(word.replace(Answer.PAIRS, " → "));
            }
        }
    }
}
