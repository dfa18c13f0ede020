package fr.sillage.ent.directory;

import java.util.Map;
import java.util.Optional;

/**
 * A place of the platform that opens the tool: in a course, or outside any (an inspector's desk).
 *
 * @param custom parameters that the tool gave with it, for every launch of it
 */
public record ResourceLink(String id, String title, Optional<String> courseId, Map<String, String> custom) {

    public ResourceLink {
        custom = Map.copyOf(custom);
    }

    public ResourceLink(String id, String title, Optional<String> courseId) {
        this(id, title, courseId, Map.of());
    }
}
