package fr.sillage.lti.console;

import fr.sillage.lti.platforms.Registration;
import java.time.Instant;
import java.util.Optional;

/**
 * One platform as its administrator sees it.
 *
 * @param ofFile whether the file has its registration, which then wins
 * @param launches that seated somebody in the last twelve hours
 * @param last when somebody was last seated, as far back as seats are kept
 * @param waiting scores to be sent, of all its courses
 * @param dead scores that it refused for good
 */
public record PlatformLine(
        Registration registration,
        boolean ofFile,
        boolean suspended,
        int launches,
        Optional<Instant> last,
        int waiting,
        int dead) {}
