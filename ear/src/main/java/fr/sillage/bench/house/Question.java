package fr.sillage.bench.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;

/**
 * One question of the exercise, with what can be answered to it.
 *
 * @param position in the exercise, from 1
 * @param wrong for questions that may be tried again
 */
record Question(int position, UUID item, Said right, Optional<Said> wrong) {

    /**
     * An answer.
     *
     * @param form its fields, encoded, without key and moment
     * @param stored as the database is to hold it
     */
    record Said(String form, JsonNode stored) {}
}
