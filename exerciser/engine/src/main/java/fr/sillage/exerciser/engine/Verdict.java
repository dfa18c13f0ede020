package fr.sillage.exerciser.engine;

/**
 * Whether one part of an answer is right.
 *
 * @param part the option that was chosen, or the prompt that was matched
 */
public record Verdict(OptionId part, boolean right) {}
