package fr.sillage.ent.pages;

import java.util.Map;

/** A form that posts itself to the tool, or by its button. */
public record FormPostView(String action, Map<String, String> fields) {}
