package fr.sillage.traces.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    @Test
    void isTheSameWithOrWithoutASlashAtTheEnd() {
        assertThat(new Deployment("https://sillage.example//")).isEqualTo(new Deployment("https://sillage.example"));
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> Deployment.in(Map.of("SILLAGE_PUBLIC_URL", "sillage.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SILLAGE_PUBLIC_URL");
        assertThatThrownBy(() -> new Deployment("ftp://sillage.example")).isInstanceOf(IllegalArgumentException.class);
    }
}
