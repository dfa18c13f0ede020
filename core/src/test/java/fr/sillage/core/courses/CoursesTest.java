package fr.sillage.core.courses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.people.PlatformId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoursesTest {

    private final Courses courses = new Courses(TestDatabase.jdbi());
    private final PlatformId platform = new PlatformId(UUID.randomUUID());

    @Test
    void knowsALinkAgainInsideOfACourse() {
        Optional<CourseId> course = Optional.of(
                courses.opened(platform, "3", "Maths", Audience.PUPILS).id());
        ResourceLinkId link = courses.linked(platform, "1", course, "a");
        assertThat(courses.linked(platform, "1", course, "a")).isEqualTo(link);
    }

    @Test
    void knowsALinkAgainOutsideOfAnyCourse() {
        ResourceLinkId link = courses.linked(platform, "1", Optional.empty(), "a");
        assertThat(courses.linked(platform, "1", Optional.empty(), "a")).isEqualTo(link);
    }
}
