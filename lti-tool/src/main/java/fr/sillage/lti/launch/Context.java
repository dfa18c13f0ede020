package fr.sillage.lti.launch;

/** The platform's course, LTI Core 1.3 §5.4.1; the title without control characters, empty when not told. */
record Context(String id, String title) {}
