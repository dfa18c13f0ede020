package fr.sillage.bench.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

/**
 * Where a thread was.
 *
 * @param frames class and method, the innermost first
 */
record Stack(List<Frame> frames) {

    /** @param type the class, with its package */
    record Frame(String type, String method) {

        String name() {
            return type + "." + method;
        }
    }

    static Stack of(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null) return new Stack(List.of());
        return new Stack(trace.getFrames().stream()
                .filter(Objects::nonNull)
                .filter(RecordedFrame::isJavaFrame)
                .map(frame -> new Frame(
                        frame.getMethod().getType().getName(), frame.getMethod().getName()))
                .toList());
    }

    Optional<Frame> innermost() {
        return frames.stream().findFirst();
    }

    /** The innermost frame written by us, templates included: what to look at first. */
    Optional<Frame> own() {
        return frames.stream()
                .filter(frame -> frame.type().startsWith("fr.sillage."))
                .filter(frame ->
                        Layer.of(frame.type()).filter(Layer.WELD::equals).isEmpty())
                .findFirst();
    }

    /** The layer that the innermost frame of any layer belongs to: who did it, or had the JDK do it. */
    Optional<Layer> layer() {
        return frames.stream().flatMap(frame -> Layer.of(frame.type()).stream()).findFirst();
    }

    /** Every layer that has a frame anywhere. */
    Set<Layer> layers() {
        Set<Layer> all = EnumSet.noneOf(Layer.class);
        frames.forEach(frame -> Layer.of(frame.type()).ifPresent(all::add));
        return all;
    }
}
