package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import fr.sillage.exerciser.engine.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportingTest {

    private final CourseId course = Seats.anyCourse();
    private final PersonId teacher = new PersonId(UUID.randomUUID());
    private final Importing importing =
            new Importing(new ImportDrafts(TestDatabase.jdbi(), Clock.systemUTC()), null, null);

    @Test
    void looksThroughTheExampleThatShips() {
        UUID draft = importing.example(course, teacher, "Équations et accords.gift");

        ReportPage report = ReportPage.of(importing.draft(draft, course, teacher), java.util.Locale.FRANCE);
        assertThat(report.title()).isEqualTo("Équations et accords");
        assertThat(report.canBeMade()).isTrue();
        assertThat(report.recognised()).isEqualTo(report.figures().questions()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void refusesAFileWithoutContent() {
        assertRefused(InputStream.nullInputStream(), ImportRefusal.IMPORT_WITHOUT_FILE);
    }

    @Test
    void readsNoFurtherThanFiveMegabytes() {
        Endless endless = new Endless();

        assertRefused(endless, ImportRefusal.IMPORT_TOO_LARGE);
        assertThat(endless.read).isLessThan(6 * 1024 * 1024);
    }

    @Test
    void makesNoExerciseWithoutAQuestionNorOneWithoutEnd() {
        assertThat(Importing.canBeMade(List.of(Items.information()))).isFalse();
        assertThat(Importing.canBeMade(Collections.<Item>nCopies(200, Items.numeric("1"))))
                .isTrue();
        assertThat(Importing.canBeMade(Collections.<Item>nCopies(201, Items.numeric("1"))))
                .isFalse();
    }

    @Test
    void namesTheLineOfWhatItDoesNotTake() throws IOException {
        byte[] file =
                "Deux et deux ? {=4}\n\nRaconte ta journée. {}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        UUID draft = importing.receive(course, teacher, "a.gift", new ByteArrayInputStream(file));

        ReportPage report = ReportPage.of(importing.draft(draft, course, teacher), java.util.Locale.FRANCE);
        assertThat(report.recognised()).isEqualTo(1);
        assertThat(report.troubled()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.state()).isEqualTo(ReportPage.State.UNSUPPORTED);
        });
    }

    private void assertRefused(InputStream content, ImportRefusal why) {
        assertThatThrownBy(() -> importing.receive(course, teacher, "a.gift", content))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(why));
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }
    }
}
