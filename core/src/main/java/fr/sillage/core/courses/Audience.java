package fr.sillage.core.courses;

/** Whom a course is for. Of teachers in training no time and no connection is ever recorded. */
public enum Audience {
    PUPILS,
    TEACHERS
}
