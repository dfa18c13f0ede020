package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activity;
import fr.sillage.lti.scores.Points;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a teacher wrote beside one chosen activity, right or wrong.
 *
 * @param column whether points are asked for: the platform takes a column, and has none yet
 * @param faults names of the fields that cannot be used: {@code points}, {@code due}
 */
public record ChoiceForm(
        Activity activity, boolean column, String title, String points, String due, List<String> faults) {

    static final int LONGEST_TITLE = 200;
    private static final String USUAL = "20";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Before anything was written: the activity's own title, out of 20. */
    static ChoiceForm fresh(Activity activity, boolean column) {
        return new ChoiceForm(activity, column, activity.title(), USUAL, "", List.of());
    }

    /** @param sent fields by name; those of this activity end in its id */
    static ChoiceForm read(Activity activity, boolean column, Map<String, List<String>> sent, Instant now) {
        String title =
                field(sent, "title", activity).replaceAll("\\p{Cntrl}", " ").strip();
        String points = field(sent, "points", activity).strip();
        String due = field(sent, "due", activity).strip();
        List<String> faults = new ArrayList<>();
        if (column && Points.read(points).isEmpty()) faults.add("points");
        if (!due.isEmpty() && moment(due).filter(now::isBefore).isEmpty()) faults.add("due");
        return new ChoiceForm(activity, column, title, points, due, List.copyOf(faults));
    }

    /** Name of a field of this activity. */
    public String name(String field) {
        return field + "." + activity.id();
    }

    /** The same as an id, without a slash. */
    public String id(String field) {
        return field + "-" + activity.id().value();
    }

    boolean isFine() {
        return faults.isEmpty();
    }

    Choice choice() {
        String named = title.isEmpty() ? activity.title() : title;
        Optional<BigDecimal> maximum = column ? Points.read(points) : Optional.empty();
        return new Choice(
                activity,
                named.length() > LONGEST_TITLE ? named.substring(0, LONGEST_TITLE) : named,
                maximum,
                due.isEmpty() ? Optional.empty() : moment(due));
    }

    /** As {@code datetime-local} writes it, in Paris; a browser without that field sends what was typed. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.replace(' ', 'T')).atZone(PARIS).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String field(Map<String, List<String>> sent, String name, Activity activity) {
        return sent.getOrDefault(name + "." + activity.id(), List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
