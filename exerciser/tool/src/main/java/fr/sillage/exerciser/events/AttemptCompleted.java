package fr.sillage.exerciser.events;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Every item of an attempt has its final answer, or the person ended it.
 *
 * @param scaled result, 0 to 1
 * @param milliseconds sum of the answers' durations
 */
public record AttemptCompleted(UUID exercise, String title, BigDecimal scaled, long milliseconds) {}
