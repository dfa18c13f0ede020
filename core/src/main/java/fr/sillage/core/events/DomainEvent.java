package fr.sillage.core.events;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened. The id is made when it happens and is also the xAPI statement's id, so a resend is the same
 * statement. {@code type} is the simple name of the body's record; {@code body} its JSON; {@code subject} what it is
 * about (an attempt, a path's step …).
 */
public record DomainEvent(
        UUID id,
        Instant at,
        String type,
        Optional<PersonId> person,
        Optional<CourseId> course,
        UUID subject,
        String body) {

    /** @param body a record whose simple name is the event's type, such as {@code AnswerGiven} */
    public static DomainEvent of(
            UUID id, Instant at, PersonId person, Optional<CourseId> course, UUID subject, Record body) {
        return new DomainEvent(
                id, at, body.getClass().getSimpleName(), Optional.of(person), course, subject, Json.write(body));
    }

    public <T extends Record> T bodyAs(Class<T> type) {
        return Json.read(body, type);
    }

    public boolean is(Class<? extends Record> body) {
        return type.equals(body.getSimpleName());
    }
}
