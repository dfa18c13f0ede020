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
 * @param adding address of the page that adds activities to it, for its teacher
 * @param activities what the open course offers one by one; none as long as nobody added any
 * @param storageOrigin the tool's origin, when this page answers for the platform storage
 */
public record PersonView(
        Banner banner,
        List<Tab> tabs,
        String linkTitle,
        String frame,
        String window,
        Optional<String> gradebook,
        Optional<String> adding,
        List<Tab> activities,
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
        Optional<String> taught = course.filter(
                        found -> found.roleOf(person.sub()).equals(Optional.of(Role.TEACHER)))
                .map(found -> banner.home() + "/courses/" + found.id());
        List<ResourceLink> ofCourse = directory.linksOf(person).stream()
                .filter(link -> link.courseId().equals(open.courseId()))
                .toList();
        return new PersonView(
                banner,
                directory.linksOf(person).stream()
                        .filter(directory.links()::contains)
                        .map(link ->
                                tab(directory, banner, link, link.courseId().equals(open.courseId())))
                        .toList(),
                open.title(),
                address + "/start",
                address + "/start?window=true",
                taught.map(found -> found + "/gradebook"),
                taught.map(found -> found + "/selection"),
                ofCourse.size() < 2
                        ? List.of()
                        : ofCourse.stream()
                                .map(link ->
                                        new Tab(link.title(), banner.home() + "/links/" + link.id(), link.equals(open)))
                                .toList(),
                withStorage ? Optional.of(platform.registration().toolOrigin()) : Optional.empty());
    }

    /** Where a person finds a course: at the link that it always had. */
    static String courseAddress(Platform platform, Person person, String courseId) {
        return platform.directory().linksOf(person).stream()
                .filter(link -> link.courseId().equals(Optional.of(courseId)))
                .map(link -> Banner.of(platform, person).home() + "/links/" + link.id())
                .findFirst()
                .orElse("");
    }

    private static Tab tab(Directory directory, Banner banner, ResourceLink link, boolean open) {
        String title =
                link.courseId().flatMap(directory::course).map(Course::title).orElse("Mon espace");
        return new Tab(title, banner.home() + "/links/" + link.id(), open);
    }
}
