package fr.sillage.ent.directory;

import java.util.Optional;

/** A place of the platform that opens the tool: in a course, or outside any (an inspector's desk). */
public record ResourceLink(String id, String title, Optional<String> courseId) {}
