package fr.sillage.lti.console;

import java.time.Instant;

/**
 * A launch refused.
 *
 * @param platform its name; empty when it never became known
 */
public record RefusalLine(Instant at, String reason, String platform, String reference) {}
