package fr.sillage.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** What a recording says, as tables. */
public final class Profile {

    private static final String REQUEST = "request-";
    private static final int FRAMES = 40;
    private static final int HOT = 25;

    private final Shares threads = new Shares();
    private final Shares own = new Shares();
    private final Shares inclusive = new Shares();
    private final Shares itself = new Shares();
    private final Shares hot = new Shares();
    private final Shares allocating = new Shares();
    private final Shares allocated = new Shares();

    /**
     * A table.
     *
     * @param title with what the whole is
     * @param lines the largest first
     */
    public record Table(String title, List<Line> lines) {}

    /** @param percent of the whole */
    public record Line(double percent, String name) {}

    private Profile() {}

    /** @param from when what is to be told began: before it the recorder itself was getting ready */
    public static Profile of(Path recording, Instant from) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (!event.getStartTime().isBefore(from)) profile.add(event);
            }
        }
        return profile;
    }

    public List<Table> tables() {
        return List.of(
                table("samples of Java code by kind of thread", threads, HOT),
                table("request threads: innermost layer, with the JDK that it called", itself, HOT),
                table("request threads: a frame of the layer anywhere in the stack", inclusive, HOT),
                table("request threads: innermost own frame", own, FRAMES),
                table("request threads: hot frames", hot, HOT),
                table("request threads: bytes allocated by innermost own frame", allocating, HOT),
                table("request threads: bytes allocated by class", allocated, HOT));
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> sample(name(event.getThread("sampledThread")), Stack.of(event));
            case "jdk.ObjectAllocationSample" -> allocation(event);
            default -> {}
        }
    }

    private void sample(String thread, Stack stack) {
        threads.add(1, List.of(thread.replaceFirst("[-# ]*\\d+$", "")));
        if (!thread.startsWith(REQUEST)) return;
        own.add(1, List.of(ownFrame(stack)));
        itself.add(1, List.of(stack.layer().map(Layer::title).orElse("none")));
        inclusive.add(1, stack.layers().stream().map(Layer::title).toList());
        hot.add(1, stack.innermost().stream().map(Stack.Frame::name).toList());
    }

    private void allocation(RecordedEvent event) {
        if (!name(event.getThread()).startsWith(REQUEST)) return;
        double weight = event.getLong("weight");
        allocating.add(weight, List.of(ownFrame(Stack.of(event))));
        allocated.add(weight, List.of(event.getClass("objectClass").getName()));
    }

    private static String ownFrame(Stack stack) {
        return stack.own().map(Stack.Frame::name).orElse("none of ours");
    }

    private static String name(RecordedThread thread) {
        return thread == null || thread.getJavaName() == null ? "(gone)" : thread.getJavaName();
    }

    private static Table table(String title, Shares shares, int count) {
        return new Table(
                String.format("%s (whole: %.0f)", title, shares.whole()),
                shares.largest(count).stream()
                        .map(share -> new Line(100 * share.part(), share.name()))
                        .toList());
    }
}
