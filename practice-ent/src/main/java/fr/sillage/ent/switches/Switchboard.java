package fr.sillage.ent.switches;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The switches of one platform. Safe for concurrent use: a switch set for two uses serves exactly two. */
public final class Switchboard {

    private final Map<Switch, Setting> settings = new EnumMap<>(Switch.class);

    /**
     * A switch that is on.
     *
     * @param uses how often it still works; without a number, until it is turned off
     */
    public record Setting(String value, Optional<Integer> uses) {}

    /** The value of a switch that is on, counted as one use. */
    public synchronized Optional<String> use(Switch which) {
        Optional<Setting> found = Optional.ofNullable(settings.get(which));
        found.flatMap(Setting::uses)
                .ifPresent(left -> settings.compute(
                        which,
                        (key, setting) -> left <= 1 ? null : new Setting(setting.value(), Optional.of(left - 1))));
        return found.map(Setting::value);
    }

    /** Whether a switch is on, counted as one use. */
    public boolean using(Switch which) {
        return use(which).isPresent();
    }

    /** @throws IllegalArgumentException when the switch does not take that value, or for less than one use */
    public synchronized void turnOn(Switch which, Setting setting) {
        if (!which.accepts(setting.value())
                || setting.uses().filter(uses -> uses < 1).isPresent()) {
            throw new IllegalArgumentException("refused value for " + which.label());
        }
        settings.put(which, setting);
    }

    public synchronized void turnOff(Switch which) {
        settings.remove(which);
    }

    public synchronized void turnAllOff() {
        settings.clear();
    }

    public synchronized Map<Switch, Setting> current() {
        return new EnumMap<>(settings);
    }
}
