package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import java.util.List;
import java.util.function.Function;

/**
 * One page of what can be chosen, what is chosen already before everything else.
 *
 * @param total how many there are to choose from, after the search
 * @param first number of the first line below the chosen ones, from 1
 * @param next where the next page begins; 0 when this is the last
 */
public record Offer(List<Line> chosen, List<Line> lines, int total, int first, int next) {

    private static final int A_PAGE = 10;

    /** @param preview the first things that it asks */
    public record Line(Activity activity, List<String> preview) {}

    static Offer of(List<Activity> found, List<Activity> chosen, int from, Function<ActivityId, List<String>> preview) {
        List<Activity> others =
                found.stream().filter(one -> !chosen.contains(one)).toList();
        int first = Math.max(1, Math.min(from, Math.max(1, others.size())));
        int end = Math.min(others.size(), first - 1 + A_PAGE);
        return new Offer(
                chosen.stream().map(one -> new Line(one, List.of())).toList(),
                others.subList(first - 1, end).stream()
                        .map(one -> new Line(one, preview.apply(one.id())))
                        .toList(),
                found.size(),
                first,
                end < others.size() ? end + 1 : 0);
    }

    public int before() {
        return first == 1 ? 0 : Math.max(1, first - A_PAGE);
    }
}
