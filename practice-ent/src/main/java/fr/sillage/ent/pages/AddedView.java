package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.selection.Adding;
import java.util.List;

/** What was added to a course, and the tool's own word. */
public record AddedView(String course, String back, List<String> titles, String message) {

    static AddedView of(Platform platform, Person teacher, Course course, Adding.Outcome outcome) {
        return new AddedView(
                course.title(),
                PersonView.courseAddress(platform, teacher, course.id()),
                outcome.links().stream().map(ResourceLink::title).toList(),
                outcome.message());
    }
}
