package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Item;

/**
 * How one kind of item stands in JSON, beside the members that all share ({@code v, kind, wording, generalFeedback}).
 *
 * @param <I> the kind's type
 */
interface Shape<I extends Item> {

    String kind();

    Class<I> type();

    I read(Members json);

    void write(I item, ObjectNode json);

    default void writeAny(Item item, ObjectNode json) {
        write(type().cast(item), json);
    }
}
