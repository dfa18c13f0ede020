package fr.sillage.core.names;

import fr.sillage.core.courses.CourseId;

/** Port to whoever knows the names of a course's people: the door, by Names and Roles (NRPS 2.0). */
public interface Roster {

    /** The names known now; empty when the platform gives none or does not answer in time. Never throws for that. */
    Names of(CourseId course);
}
