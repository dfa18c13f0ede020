package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement that lacks only its actor.
 *
 * @param id of the event, so that a resend is the same statement
 * @param at the statement's timestamp
 * @param toTheDay whether only the day of {@code at} means anything
 * @param body as it will be sent, without {@code actor}
 * @param voids the statement that this one takes back
 */
public record Statement(UUID id, Instant at, boolean toTheDay, Verb verb, ObjectNode body, Optional<UUID> voids) {}
