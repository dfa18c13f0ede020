package fr.sillage.exerciser.engine;

import java.util.List;

/**
 * What may be sent before the answer: no key, no credit, no feedback.
 *
 * @param kind as {@link Item#kind}
 * @param options what can be chosen, or the targets of a matching, in the order to show; else empty
 * @param prompts what is to be matched, in the order to show; else empty
 */
public record PublicView(String kind, Wording wording, List<Shown> options, List<Shown> prompts) {

    /** One thing that can be pointed at. */
    public record Shown(OptionId id, Wording wording) {}

    public PublicView {
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
    }

    static PublicView of(Item item) {
        return new PublicView(item.kind(), item.wording(), List.of(), List.of());
    }
}
