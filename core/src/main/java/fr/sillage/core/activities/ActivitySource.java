package fr.sillage.core.activities;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: one kind of activity. What belongs to another course is as if absent. */
public interface ActivitySource {

    /** First part of its ids, lower case, kept for ever: platforms have it. */
    String kind();

    /** What the course offers now, the newest first. */
    List<Activity> in(CourseId course, Texts texts);

    /** The first things that it asks, plain and in order, a line each; nothing for one that is not offered. */
    List<String> preview(CourseId course, UUID activity);

    /** Where it opens for the person on a seat, below {@code /seat/{id}/}; nothing when it is not there for them. */
    Optional<String> entrance(UUID activity, Seat seat);
}
