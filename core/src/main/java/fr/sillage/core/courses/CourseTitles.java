package fr.sillage.core.courses;

import fr.sillage.core.cache.NearCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infinispan.Cache;

/** The titles of courses, which every page bears at its head; up to a minute behind a change. */
@ApplicationScoped
public class CourseTitles extends NearCache<String> {

    private final Courses courses;

    @Resource(lookup = "java:jboss/infinispan/cache/sillage/titles")
    private Cache<String, String> cache;

    @Inject
    public CourseTitles(Courses courses) {
        super(String.class);
        this.courses = courses;
    }

    public String of(CourseId course) {
        return get(course.value(), () -> courses.byId(course).orElseThrow().title());
    }

    @Override
    protected Cache<String, String> cache() {
        return cache;
    }
}
