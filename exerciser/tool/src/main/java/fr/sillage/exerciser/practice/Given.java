package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Response;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer that was given and graded.
 *
 * @param id made of the attempt, the item and the key of the form that carried it
 * @param attemptTry from 1
 * @param settled whether nothing more can be answered: all right, or the last try
 * @param milliseconds from the first showing of the item; 0 where no time is kept
 */
public record Given(
        UUID id,
        UUID item,
        int attemptTry,
        Response response,
        Grade grade,
        boolean settled,
        Instant at,
        long milliseconds) {}
