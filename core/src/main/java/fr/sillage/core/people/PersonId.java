package fr.sillage.core.people;

import java.util.UUID;

/** A person, whatever platforms they come from. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
