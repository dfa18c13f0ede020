package fr.sillage.exerciser.engine;

import java.util.List;

/**
 * What may be sent before the answer: no key, no credit, no feedback.
 *
 * @param kind as {@link Item#kind}
 * @param controls what the item asks with, in the order to show; none where nothing is asked
 */
public record PublicView(String kind, Wording wording, List<Control> controls, Layout layout) {

    /** One thing that can be pointed at. */
    public record Shown(OptionId id, Wording wording) {}

    public PublicView {
        controls = List.copyOf(controls);
    }

    /** Controls one below the other, or one of them in the wording's gap. */
    public static PublicView of(Item item, Control... controls) {
        boolean inGap = controls.length == 1 && item.wording().hasGap();
        return new PublicView(
                item.kind(),
                item.wording(),
                List.of(controls),
                inGap ? new Layout.InGaps(false) : new Layout.Stacked());
    }

    public static PublicView of(Item item, List<? extends Control> controls, Layout layout) {
        return new PublicView(item.kind(), item.wording(), List.copyOf(controls), layout);
    }

    /** What the first control lets choose from; empty where it is typed into. */
    public List<Shown> options() {
        return controls.stream().findFirst().map(Control::options).orElse(List.of());
    }

    /** The controls that are told apart by a part's id, as what each asks. */
    public List<Shown> prompts() {
        return controls.stream()
                .filter(control -> control.field().startsWith(Item.FIELD + "."))
                .map(control ->
                        new Shown(new OptionId(control.field().substring(Item.FIELD.length() + 1)), control.label()))
                .toList();
    }
}
