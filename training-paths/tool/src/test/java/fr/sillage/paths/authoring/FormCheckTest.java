package fr.sillage.paths.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.core.refusals.RefusedException;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.Training;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Workshop;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final Training training = new Training();

    @Test
    void readsBackWhatAPathsOwnFormPosts() {
        assertThat(check(Forms.posting(training)).path()).contains(training.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void findsNothingToSayAboutTheModel(String language) {
        Texts texts = new Languages().in(Locale.forLanguageTag(language));
        UUID exercise = UUID.randomUUID();
        PathForm model = PathModel.threeSteps(texts, LocalDate.parse("2026-11-23"), exercise.toString());

        FormCheck check = new FormCheck(model, Set.of(exercise));

        assertThat(check.faults()).isEmpty();
        assertThat(check.path().orElseThrow().minutes()).isEqualTo(170);
        // three weeks after Monday 23 November is Monday 14 December; the Wednesday of that week
        assertThat(((Workshop) check.path().orElseThrow().steps().get(2)).starts())
                .isEqualTo(LocalDateTime.parse("2026-12-16T14:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "title                  | ''                     | title",
                "title                  | none                   | title",
                "step.read.title        | ' '                    | title",
                "step.read.minutes      | 0                      | minutes",
                "step.read.minutes      | 1441                   | minutes",
                "step.read.minutes      | -5                     | minutes",
                "step.read.minutes      | 99999999999            | minutes",
                "step.read.minutes      | 12.5                   | minutes",
                "step.read.modality     | ASLEEP                 | modality",
                "step.read.link         | http://example.org/    | link",
                "step.read.link         | javascript:alert(1)    | link",
                "step.read.link         | 'https://exa mple.org' | link",
                "step.read.link         | none                   | text",
                "step.read.text         | et un texte            | either",
                "step.practise.exercise | ''                     | exercise",
                "step.practise.exercise | 00000000-0000-4000-8000-00000000dead | exercise",
                "step.meet.day          | 2026-02-30             | day",
                "step.meet.time         | 25:00                  | time",
                "step.meet.place        | ''                     | place"
            })
    void saysWhichFieldIsWrong(String field, String value, String fault) {
        MultivaluedMap<String, String> posted = Forms.posting(training);
        if (value == null) posted.remove(field);
        else posted.putSingle(field, value);

        FormCheck check = check(posted);

        assertThat(check.path()).isEmpty();
        assertThat(check.faults()).containsValue(fault).hasSize(1);
        Texts texts = new Languages().in(Locale.FRANCE);
        assertThat(texts.has("paths.fault." + fault)).isTrue();
    }

    @Test
    void takesATextInPlaceOfALink() {
        MultivaluedMap<String, String> posted = Forms.posting(training);
        posted.remove("step.read.link");
        posted.putSingle("step.read.text", "  Un.\n\nDeux.  ");

        Resource read = (Resource) check(posted).path().orElseThrow().steps().get(0);

        assertThat(read.material()).isEqualTo(new Material.Text("Un.\n\nDeux."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "read", "read NAP", "READ RESOURCE", "../x RESOURCE", "read RESOURCE more", "meet WORKSHOP"})
    void refusesStepsThatOurPageNeverSends(String step) {
        MultivaluedMap<String, String> posted = Forms.posting(training);
        posted.add("step", step);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PathForm.of(posted));
    }

    @Test
    void leavesOutWhatTheDatabaseCannotStore() {
        MultivaluedMap<String, String> posted = Forms.posting(training);
        posted.putSingle("title", "Enseigner\0 en hybride");
        posted.putSingle("step.meet.place", "salle\0 204");

        assertThat(check(posted).path()).contains(training.path());
    }

    @Test
    void refusesAFormWithoutSteps() {
        MultivaluedMap<String, String> posted = Forms.posting(training);
        posted.put("step", List.of());

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PathForm.of(posted));
    }

    private FormCheck check(MultivaluedMap<String, String> posted) {
        return new FormCheck(PathForm.of(posted), Set.of(training.exercise));
    }
}
