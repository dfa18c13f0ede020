package fr.sillage.lti.platforms;

import java.nio.file.Path;

/** Why a platforms file cannot be used, in one line for whoever starts the server. */
public final class RegistrationsUnreadable extends RuntimeException {

    RegistrationsUnreadable(Path file, String reason) {
        super("platforms file " + file + ": " + reason, null, false, false);
    }

    RegistrationsUnreadable(Path file, int entry, String reason) {
        this(file, "entry " + entry + ": " + reason);
    }
}
