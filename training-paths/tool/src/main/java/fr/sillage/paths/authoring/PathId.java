package fr.sillage.paths.authoring;

import java.util.UUID;

/** A path; also the subject of its events. */
public record PathId(UUID value) {

    public static PathId next() {
        return new PathId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
