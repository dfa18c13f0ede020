package fr.sillage.exerciser.engine.alerts;

import java.util.List;

/** A rule in words: the key of a text and what goes in it. */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
