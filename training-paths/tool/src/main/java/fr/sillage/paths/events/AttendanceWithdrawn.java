package fr.sillage.paths.events;

/** The trainer took back a presence marked by mistake. */
public record AttendanceWithdrawn(String title, String step, String stepTitle) {}
