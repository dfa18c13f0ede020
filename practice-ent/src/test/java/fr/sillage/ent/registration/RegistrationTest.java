package fr.sillage.ent.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.ent.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final Registration school = Fixtures.registration(PlatformId.ECOLE);

    @Test
    void putsSubResourcesBeforeTheQuery() {
        assertThat(school.lineItems("3")).isEqualTo("http://localhost:8080/ent/ecole/services/3/lineitems?type_id=1");
        assertThat(school.lineItem("3", 5))
                .isEqualTo("http://localhost:8080/ent/ecole/services/3/lineitems/5/lineitem?type_id=1");
        assertThat(school.results("3", 5))
                .isEqualTo("http://localhost:8080/ent/ecole/services/3/lineitems/5/lineitem/results?type_id=1");
    }

    @Test
    void isAnIssuerOfItsOwnForEachPlatform() {
        assertThat(school.issuer()).isEqualTo("http://localhost:8080/ent/ecole");
        assertThat(Fixtures.registration(PlatformId.FORMATION).issuer())
                .isEqualTo("http://localhost:8080/ent/formation");
    }

    @Test
    void putsPlatformAndToolOnTwoSitesByDefault() {
        Settings settings = Settings.of(Map.of());
        assertThat(settings.base()).hasHost("localhost").hasPort(8080);
        assertThat(settings.tool()).hasHost("127.0.0.1").hasPort(8080);
        assertThat(settings.data()).isEmpty();
    }

    @Test
    void forgetsATrailingSlashAndRefusesWhatIsNoAddress() {
        assertThat(Settings.of(Map.of("SILLAGE_ENT_URL", "https://ent.example/"))
                        .base())
                .hasToString("https://ent.example");
        assertThatThrownBy(() -> Settings.of(Map.of("SILLAGE_PUBLIC_URL", "sillage")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SILLAGE_PUBLIC_URL");
    }
}
