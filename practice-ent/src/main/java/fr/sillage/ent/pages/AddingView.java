package fr.sillage.ent.pages;

import fr.sillage.ent.directory.Course;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.pages.PersonView.Banner;
import fr.sillage.ent.platform.Platform;

/** The page on which a teacher chooses activities for a course, in the tool's frame. */
public record AddingView(Banner banner, String course, String back, String frame, String window) {

    static AddingView of(Platform platform, Person teacher, Course course) {
        Banner banner = Banner.of(platform, teacher);
        String start = banner.home() + "/courses/" + course.id() + "/selection/start";
        return new AddingView(
                banner,
                course.title(),
                PersonView.courseAddress(platform, teacher, course.id()),
                start,
                start + "?window=true");
    }
}
