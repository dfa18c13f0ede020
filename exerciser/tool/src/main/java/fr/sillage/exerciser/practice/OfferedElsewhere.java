package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import java.util.Set;
import java.util.UUID;

/** Port: exercises that something else of the course asks for, a path's step say, and so need no line of their own. */
public interface OfferedElsewhere {

    Set<UUID> in(CourseId course);
}
