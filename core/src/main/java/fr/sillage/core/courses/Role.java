package fr.sillage.core.courses;

/** What a launch's membership roles make of a person in a course (LIS context roles, LTI Core 1.3 §A.2.3). */
public enum Role {
    INSTRUCTOR,
    ASSISTANT,
    LEARNER,
    DESIGNER,
    MENTOR,
    /** System or institution administrator: the platform's settings, not a course's grades. */
    ADMINISTRATOR
}
