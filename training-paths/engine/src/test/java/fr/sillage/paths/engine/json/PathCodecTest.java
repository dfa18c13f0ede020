package fr.sillage.paths.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.PathVersions;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Terms;
import fr.sillage.paths.engine.json.Unreadable.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathCodecTest {

    /** What version 1 looks like in the database, for ever. */
    private static final String STORED =
            """
            {"v":1,"title":"Enseigner en hybride","steps":[\
            {"id":"read","kind":"RESOURCE","title":"Lire read","minutes":20,"modality":"FREE",\
            "opens":{"kind":"AFTER_PREVIOUS"},"link":"https://example.org/read"},\
            {"id":"practise","kind":"EXERCISE","title":"S’exercer","minutes":30,"modality":"FREE",\
            "opens":{"kind":"AFTER_PREVIOUS"},"exercise":"00000000-0000-4000-8000-000000000001"},\
            {"id":"meet","kind":"WORKSHOP","title":"Atelier","minutes":120,"modality":"PRESENCE",\
            "opens":{"kind":"ALWAYS"},"starts":"2027-03-12T14:00","place":"salle 204"}]}""";

    @Test
    void writesWhatIsStored() {
        assertThat(PathCodec.write(PathVersions.threeSteps())).isEqualTo(STORED);
    }

    @Test
    void readsWhatIsStored() {
        assertThat(PathCodec.read(STORED)).isEqualTo(PathVersions.threeSteps());
    }

    @Test
    void keepsTextAsItIs() {
        PathVersion path = new PathVersion(
                "« Avant » \"en classe\" \\ après",
                List.of(new Resource(
                        new Terms(new StepId("a"), "<b>&</b>", 5, Modality.FREE, new Opening.Always()),
                        new Material.Text("Un.\n\nDeux : 3 < 4"))));

        assertThat(PathCodec.read(PathCodec.write(path))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"v\":1'                | '\"v\":2'                 | UNKNOWN_VERSION",
                "'\"v\":1'                | '\"v\":\"1\"'             | UNKNOWN_VERSION",
                "RESOURCE                 | PODCAST                   | UNKNOWN_KIND",
                "AFTER_PREVIOUS           | AFTER_LUNCH               | UNKNOWN_KIND",
                "PRESENCE                 | ELSEWHERE                 | MALFORMED",
                "https:                   | javascript:               | MALFORMED",
                "'\"minutes\":20'         | '\"minutes\":0'           | MALFORMED",
                "'\"minutes\":20'         | '\"minutes\":\"20\"'      | MALFORMED",
                "2027-03-12T14:00         | demain                    | MALFORMED",
                "00000000-0000-4000-8000-000000000001 | x             | MALFORMED",
                "practise                 | read                      | MALFORMED",
                "'\"title\":\"Atelier\",' | ''                        | MALFORMED",
                "'{\"v\"'                 | '[\"v\"'                  | NOT_JSON"
            })
    void refusesWhatItDoesNotKnow(String part, String other, Reason reason) {
        String spoilt = STORED.replace(part, other);
        assertThat(spoilt).isNotEqualTo(STORED);

        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> PathCodec.read(spoilt));

        assertThat(refused.reason()).isEqualTo(reason);
    }
}
