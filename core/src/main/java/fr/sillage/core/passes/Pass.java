package fr.sillage.core.passes;

import java.time.Instant;
import java.util.UUID;

/** What a pass opens: {@code scope} names the kind of page, {@code subject} which one. */
public record Pass(UUID id, String scope, String subject, Instant expires) {}
