package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.authoring.Stretch;
import java.util.List;
import java.util.Locale;

/**
 * The items of an attempt at a glance: all, or as many around the one in hand as a phone holds.
 *
 * @param tip where the wake has come to, 0 to 100
 */
public record Trace(List<Step> steps, Stretch stretch, int tip) {

    private static final int MOST = 8;

    /**
     * One item.
     *
     * @param label number of the question, or nothing for what is only read
     */
    public record Step(int position, String label, ItemWork.State state, boolean current) {

        /** Name of the shape that goes with the state; empty for none. */
        public String icon() {
            return switch (state) {
                case RIGHT -> "ok";
                case TO_RETRY -> "half";
                case MISSED -> "no";
                case OPEN, TO_READ -> "";
            };
        }

        public String textKey() {
            return "practice.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Trace of(Progress progress, int current) {
        Stretch stretch = Stretch.around(current, MOST, progress.items().size());
        List<Step> steps = stretch.of(progress.items()).stream()
                .map(work -> new Step(work.position(), label(progress, work), work.state(), work.position() == current))
                .toList();
        int place = current - stretch.first();
        return new Trace(steps, stretch, Math.round((place + 0.5f) * 100 / steps.size()));
    }

    private static String label(Progress progress, ItemWork work) {
        int question = progress.questionNumber(work.position());
        return question == 0 ? "" : String.valueOf(question);
    }
}
