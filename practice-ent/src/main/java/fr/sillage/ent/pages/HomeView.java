package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.School;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The home page: for each platform the people one can be, in named groups, those with a role to play first. */
public record HomeView(List<House> houses) {

    /** One platform. */
    public record House(String title, List<Face> leaders, List<Group> groups) {}

    /** A class, or the trainees of one school. */
    public record Group(String title, List<Face> faces) {}

    /** One person to be. */
    public record Face(String name, String occupation, String address) {}

    public static HomeView of(List<Platform> platforms) {
        return new HomeView(platforms.stream().map(HomeView::house).toList());
    }

    private static House house(Platform platform) {
        List<Person> learners = platform.directory().courses().stream()
                .flatMap(course -> course.learners().stream())
                .toList();
        List<Face> leaders = platform.directory().people().stream()
                .filter(person -> !learners.contains(person))
                .map(person -> face(platform, person))
                .toList();
        List<Group> groups =
                platform.registration().id() == PlatformId.ECOLE ? classes(platform) : schools(platform, learners);
        return new House(platform.registration().id().title(), leaders, groups);
    }

    private static List<Group> classes(Platform platform) {
        return platform.directory().courses().stream()
                .map(course -> new Group("Élèves de " + course.title(), faces(platform, course.learners())))
                .toList();
    }

    private static List<Group> schools(Platform platform, List<Person> learners) {
        List<Group> groups = new ArrayList<>();
        for (School school : School.OF_THE_COHORT) {
            List<Person> ofSchool = learners.stream()
                    .filter(person -> person.school().equals(Optional.of(school)))
                    .toList();
            groups.add(new Group("Stagiaires, " + school.name(), faces(platform, ofSchool)));
        }
        return groups;
    }

    private static List<Face> faces(Platform platform, List<Person> people) {
        return people.stream().map(person -> face(platform, person)).toList();
    }

    private static Face face(Platform platform, Person person) {
        return new Face(
                person.name(), person.occupation(), platform.registration().path() + "/people/" + person.sub());
    }
}
