package fr.sillage.exerciser.engine.pictures;

import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Wording;

/**
 * A part of a picture.
 *
 * @param name how it can be chosen without seeing it, saying nothing about whether it is right
 */
public record Region(OptionId id, Wording name, Shape shape, boolean right) {}
