package fr.sillage.core.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the file that {@code SILLAGE_ORGANISATIONS} names, once, at start; a broken one keeps Sillage from starting. */
@ApplicationScoped
public class DirectoryAtStart {

    private final ReadingDirectory reading;

    @Inject
    public DirectoryAtStart(ReadingDirectory reading) {
        this.reading = reading;
    }

    void read(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Optional.ofNullable(System.getenv("SILLAGE_ORGANISATIONS"))
                .map(Path::of)
                .ifPresent(reading::read);
    }
}
