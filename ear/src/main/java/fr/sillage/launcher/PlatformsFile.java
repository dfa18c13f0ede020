package fr.sillage.launcher;

import fr.sillage.lti.platforms.Registrations;
import fr.sillage.lti.platforms.RegistrationsUnreadable;
import java.nio.file.Path;
import java.util.Map;

/** The file that {@code SILLAGE_PLATFORMS} names, read before anything is started. */
final class PlatformsFile {

    private PlatformsFile() {}

    /** @throws StartRefused naming the entry and what is wrong with it; a file that is not named is no fault */
    static void mustBeReadable(Map<String, String> environment) throws StartRefused {
        String file = environment.get("SILLAGE_PLATFORMS");
        if (file == null) return;
        try {
            Registrations.read(Path.of(file));
        } catch (RegistrationsUnreadable e) {
            throw new StartRefused(e.getMessage());
        }
    }
}
