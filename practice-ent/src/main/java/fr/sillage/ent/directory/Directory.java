package fr.sillage.ent.directory;

import fr.sillage.ent.store.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything one platform knows about its people.
 *
 * @param links those that were always there, one a course
 * @param outsiders people without any course, who open the links that belong to none
 */
public record Directory(List<Course> courses, List<ResourceLink> links, List<Person> outsiders, AddedLinks added) {

    /** The same world, keeping on that shelf the links that its teachers add. */
    Directory keeping(Shelf shelf) {
        return new Directory(courses, links, outsiders, new AddedLinks(shelf));
    }

    /** Everybody once, in the order of courses, outsiders last. */
    public List<Person> people() {
        return Stream.concat(
                        courses.stream()
                                .flatMap(course -> course.enrolments().stream().map(Enrolment::person)),
                        outsiders.stream())
                .distinct()
                .toList();
    }

    public Optional<Person> person(String sub) {
        return people().stream().filter(person -> person.sub().equals(sub)).findFirst();
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(course -> course.id().equals(id)).findFirst();
    }

    public Optional<ResourceLink> link(String id) {
        return allLinks().filter(link -> link.id().equals(id)).findFirst();
    }

    /** The links a person may open: those of their courses, or the course-less ones for an outsider. */
    public List<ResourceLink> linksOf(Person person) {
        return allLinks().filter(link -> mayOpen(person, link)).toList();
    }

    private Stream<ResourceLink> allLinks() {
        return Stream.concat(links.stream(), added.all().stream());
    }

    private boolean mayOpen(Person person, ResourceLink link) {
        return link.courseId()
                .map(id -> course(id)
                        .flatMap(course -> course.roleOf(person.sub()))
                        .isPresent())
                .orElseGet(() -> outsiders.contains(person));
    }
}
