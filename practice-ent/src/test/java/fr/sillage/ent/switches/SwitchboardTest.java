package fr.sillage.ent.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.ent.switches.Switchboard.Setting;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwitchboardTest {

    private final Switchboard switches = new Switchboard();

    @Test
    void isOffAtStart() {
        for (Switch which : Switch.values()) {
            assertThat(switches.use(which)).as(which.label()).isEmpty();
        }
    }

    @Test
    void servesAsOftenAsItWasSet() {
        switches.turnOn(Switch.SCORES_STATUS, new Setting("503", Optional.of(2)));
        assertThat(switches.use(Switch.SCORES_STATUS)).contains("503");
        assertThat(switches.use(Switch.SCORES_STATUS)).contains("503");
        assertThat(switches.use(Switch.SCORES_STATUS)).isEmpty();
    }

    @Test
    void staysOnUntilTurnedOffWithoutANumber() {
        switches.turnOn(Switch.OMIT_KID, new Setting("true", Optional.empty()));
        assertThat(switches.using(Switch.OMIT_KID)).isTrue();
        assertThat(switches.using(Switch.OMIT_KID)).isTrue();
        switches.turnOff(Switch.OMIT_KID);
        assertThat(switches.using(Switch.OMIT_KID)).isFalse();
    }

    @Test
    void refusesWhatASwitchCannotBe() {
        assertThatThrownBy(() -> switches.turnOn(Switch.SCORES_STATUS, new Setting("often", Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> switches.turnOn(Switch.OMIT_KID, new Setting("true", Optional.of(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
