package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.directory.Role;
import fr.sillage.ent.platform.Platform;
import java.util.List;
import java.util.Optional;

/**
 * A person's page: their courses as tabs, one of them open with the tool in a frame.
 *
 * @param gradebook address of the open course's gradebook, for its teacher
 * @param storageOrigin the tool's origin, when this page answers for the platform storage
 */
public record PersonView(
        Banner banner,
        List<Tab> tabs,
        String linkTitle,
        String frame,
        String window,
        Optional<String> gradebook,
        Optional<String> storageOrigin) {

    /** Whose page of which platform this is. */
    public record Banner(String platform, String person, String occupation, String school, String home) {

        static Banner of(Platform platform, Person person) {
            return new Banner(
                    platform.registration().id().title(),
                    person.name(),
                    person.occupation(),
                    person.school().map(school -> ", " + school.name()).orElse(""),
                    platform.registration().path() + "/people/" + person.sub());
        }
    }

    /** A course, or a place outside any. */
    public record Tab(String title, String address, boolean open) {}

    static PersonView of(Platform platform, Person person, ResourceLink open, boolean withStorage) {
        Banner banner = Banner.of(platform, person);
        Directory directory = platform.directory();
        String address = banner.home() + "/links/" + open.id();
        Optional<Course> course = open.courseId().flatMap(directory::course);
        return new PersonView(
                banner,
                directory.linksOf(person).stream()
                        .map(link -> tab(directory, banner, link, link.equals(open)))
                        .toList(),
                open.title(),
                address + "/start",
                address + "/start?window=true",
                course.filter(found -> found.roleOf(person.sub()).equals(Optional.of(Role.TEACHER)))
                        .map(found -> banner.home() + "/courses/" + found.id() + "/gradebook"),
                withStorage ? Optional.of(platform.registration().toolOrigin()) : Optional.empty());
    }

    private static Tab tab(Directory directory, Banner banner, ResourceLink link, boolean open) {
        String title =
                link.courseId().flatMap(directory::course).map(Course::title).orElse("Mon espace");
        return new Tab(title, banner.home() + "/links/" + link.id(), open);
    }
}
