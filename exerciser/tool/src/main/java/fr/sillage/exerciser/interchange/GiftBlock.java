package fr.sillage.exerciser.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one entry of a GIFT file, comments apart.
 *
 * @param numbers for each line of the text its number in the file, from 1
 * @param starts for each line of the text the offset of its first character
 * @param comments what stood behind {@code //}
 */
record GiftBlock(String text, List<Integer> numbers, List<Integer> starts, List<String> comments) {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\[\\]]{1,255})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\[\\]]{1,255})]");

    static GiftBlock of(List<SourceLine> lines, List<String> comments) {
        StringBuilder text = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (SourceLine line : lines) {
            numbers.add(line.number());
            starts.add(text.length());
            text.append(line.text()).append('\n');
        }
        return new GiftBlock(text.toString(), numbers, starts, List.copyOf(comments));
    }

    int firstLine() {
        return numbers.get(0);
    }

    /** The line of the file in which the character at this offset stands. */
    int lineAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return numbers.get(low);
    }

    Optional<String> id() {
        return comments.stream()
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    List<String> tags() {
        return comments.stream()
                .flatMap(comment -> TAG.matcher(comment).results())
                .map(found -> found.group(1).strip())
                .toList();
    }
}
