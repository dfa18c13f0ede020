package fr.sillage.ent.launch;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import java.util.Optional;

/**
 * One person about to open one link, in the page's frame or in a window of its own.
 *
 * @param selection the token of a selection, when the person comes to choose activities instead
 */
public record Visit(Person person, ResourceLink link, Target target, Optional<String> selection) {

    public Visit(Person person, ResourceLink link, Target target) {
        this(person, link, target, Optional.empty());
    }

    /** {@code document_target} of launch_presentation. */
    public enum Target {
        IFRAME,
        WINDOW
    }
}
