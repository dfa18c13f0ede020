package fr.sillage.exerciser.events;

import fr.sillage.exerciser.engine.Interaction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * An item was answered and the answer graded.
 *
 * @param item stable id of the item within the exercise
 * @param position of the item, from 1
 * @param attemptTry number of this try at the item, from 1
 * @param wording plain text, at most 500 characters
 * @param interaction as traces describe the item; empty where nothing was asked
 * @param response in the pattern syntax of the interaction
 * @param words the answer as a person reads it
 * @param scaled 0 to 1
 * @param milliseconds from the item's first showing in this attempt to the answer, at most a day
 */
public record AnswerGiven(
        UUID exercise,
        String title,
        UUID item,
        int position,
        int attemptTry,
        String wording,
        Optional<Interaction> interaction,
        String response,
        String words,
        BigDecimal scaled,
        long milliseconds) {}
