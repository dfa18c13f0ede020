package fr.sillage.core.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityIdTest {

    @Test
    void comesBackAsItWasWritten() {
        String written = "exercise/5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d";
        assertThat(ActivityId.parse(written)).map(ActivityId::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exercise",
                "$ResourceLink.id",
                "exercise/1",
                "exercise/5A0C1D7E-2b3f-4a6b-8c9d-0e1f2a3b4c5d",
                "exercise/5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d/../..",
                "../exercise/5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d",
                "${jndi:ldap://evil}/5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d"
            })
    void isNothingElse(String text) {
        assertThat(ActivityId.parse(text)).isEmpty();
    }
}
