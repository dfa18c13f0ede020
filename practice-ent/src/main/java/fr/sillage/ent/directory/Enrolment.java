package fr.sillage.ent.directory;

/** One person in one course. */
public record Enrolment(Person person, Role role) {}
