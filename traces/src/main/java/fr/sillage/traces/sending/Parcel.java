package fr.sillage.traces.sending;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import java.util.UUID;

/** A statement to deliver, still without its actor. */
record Parcel(UUID id, PlatformId platform, PersonId person, ObjectNode body) {}
