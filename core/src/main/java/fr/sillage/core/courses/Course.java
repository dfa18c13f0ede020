package fr.sillage.core.courses;

import fr.sillage.core.people.PlatformId;

/** A course of one platform; the title as that platform last gave it, at most 200 characters. */
public record Course(CourseId id, PlatformId platform, String title, Audience audience) {}
