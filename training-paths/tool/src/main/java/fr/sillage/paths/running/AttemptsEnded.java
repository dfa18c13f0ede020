package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventConsumer;
import fr.sillage.exerciser.events.AttemptCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An attempt that came to its end satisfies the exercise steps that asked for it. */
@ApplicationScoped
public class AttemptsEnded implements EventConsumer {

    private final OpenPaths paths;
    private final Settling settling;

    @Inject
    public AttemptsEnded(OpenPaths paths, Settling settling) {
        this.paths = paths;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "paths.running";
    }

    @Override
    public Set<Class<? extends Record>> types() {
        return Set.of(AttemptCompleted.class);
    }

    @Override
    public void consume(List<DomainEvent> events) {
        Map<CourseId, List<OpenPath>> running = new HashMap<>();
        for (DomainEvent event : events) {
            if (event.person().isEmpty() || event.course().isEmpty()) continue;
            running.computeIfAbsent(event.course().get(), paths::in).stream()
                    .filter(path ->
                            path.asksFor(event.bodyAs(AttemptCompleted.class).exercise()))
                    .forEach(path -> settling.settle(path, event.person().get(), Days.of(event.at())));
        }
    }
}
