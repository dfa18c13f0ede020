package fr.sillage.lrs.statements;

import java.util.List;
import java.util.Optional;

/** Some of the statements that a search found, and where the next page begins if there is one. */
record Page(List<Recorded> statements, Optional<Cursor> more) {}
