package fr.sillage.paths.events;

/**
 * Somebody was present, as the trainer says.
 *
 * @param minutes as contracted by the path, not as measured
 */
public record Attended(String title, String step, String stepTitle, int minutes) {}
