package fr.sillage.lrs.statements;

import java.time.Instant;

/** Where a statement stands in the order of the store. Later commits only ever come after it. */
record Position(Instant stored, long seq) {}
