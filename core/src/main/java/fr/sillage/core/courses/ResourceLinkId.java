package fr.sillage.core.courses;

import java.util.UUID;

/** A link of a platform to us, LTI Core 1.3 §5.3.5; ours, so that the platform's id "3" is not another's. */
public record ResourceLinkId(UUID value) {}
