package fr.sillage.ent.launch;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;

/** One person about to open one link, in the page's frame or in a window of its own. */
public record Visit(Person person, ResourceLink link, Target target) {

    /** {@code document_target} of launch_presentation. */
    public enum Target {
        IFRAME,
        WINDOW
    }
}
