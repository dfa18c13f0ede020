package fr.sillage.paths.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.paths.running.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    /** Sizes of the groups; which are hidden (by position); what the total says of the people, or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "6 5 8   | ''    | 19",
                // one small group takes the next smallest with it
                "6 5 3   | 1 2   | 14",
                "3 20 9  | 0 2   | 32",
                // two small groups protect each other only when they are five people together
                "2 3 20  | 0 1   | 25",
                "1 2 20 9 | 0 1 3 | 32",
                "1 1 1 9 | 0 1 2 3 | 12",
                // nobody to hide behind: the total says it too
                "3       | 0     | none",
                "1 3     | 0 1   | none",
                "4 1     | 0 1   | 5",
                "3 6     | 0 1   | 9",
                // schools without anybody are no groups, and protect nobody
                "0 3 0   | 1     | none",
                "0 7     | ''    | 7",
                "0 0     | ''    | none",
                // of equals the first goes
                "9 9 3   | 0 2   | 21",
                "5       | ''    | 5",
                "4 4 4 4 | 0 1 2 3 | 16"
            })
    void hidesSmallGroupsAndEnoughNeighbours(String sizes, String hidden, String total) {
        List<Tally> groups = new ArrayList<>();
        for (String size : sizes.split(" ")) groups.add(new Tally(Integer.parseInt(size), 0));

        Masking.Table<Integer> table = mask(groups);

        List<String> positions = table.rows().stream()
                .filter(row -> row.shown().isEmpty())
                .map(row -> row.group().toString())
                .toList();
        assertThat(String.join(" ", positions)).isEqualTo(hidden);
        assertThat(table.total().map(tally -> String.valueOf(tally.enrolled()))).isEqualTo(Optional.ofNullable(total));
    }

    @Test
    void showsFiguresAsTheyAre() {
        Masking.Table<Integer> table = mask(List.of(new Tally(6, 4), new Tally(5, 5)));

        assertThat(table.rows())
                .containsExactly(
                        new Masking.Row<>(0, Optional.of(new Tally(6, 4))),
                        new Masking.Row<>(1, Optional.of(new Tally(5, 5))));
        assertThat(table.total()).contains(new Tally(11, 9));
    }

    /** Every table of up to four groups of up to eight people. */
    @Test
    void neverLetsASubtractionIsolateFewerThanFivePeopleOrOneGroup() {
        everyTable(4, 8, groups -> {
            Masking.Table<Integer> table = mask(groups);
            if (table.total().isEmpty()) {
                assertThat(sum(groups)).as("%s", groups).isLessThan(Masking.MINIMUM);
                return;
            }
            int shown = table.rows().stream()
                    .flatMap(row -> row.shown().stream())
                    .mapToInt(Tally::enrolled)
                    .sum();
            long hidden =
                    table.rows().stream().filter(row -> row.shown().isEmpty()).count();
            int difference = table.total().get().enrolled() - shown;
            assertThat(difference == 0 || difference >= Masking.MINIMUM && hidden >= 2)
                    .as("%s", groups)
                    .isTrue();
            assertThat(table.rows().stream().flatMap(row -> row.shown().stream()))
                    .as("%s", groups)
                    .allMatch(tally -> tally.enrolled() >= Masking.MINIMUM);
        });
    }

    /**
     * An adversary who knows the rule and even the size of every school, and looks for what is certain: every input that
     * gives the very same page is as likely as another. Only "all" and "none" of the hidden people may be certain.
     */
    @Test
    void neverTellsHowManyOfASmallGroupCompleted() {
        List<List<Integer>> schools = List.of(
                List.of(1, 5), List.of(3, 6), List.of(4, 1), List.of(2, 3, 7), List.of(1, 2, 6), List.of(4, 5, 5));
        for (List<Integer> sizes : schools) {
            Map<Masking.Table<Integer>, List<List<Tally>>> alike = new HashMap<>();
            everyCompletion(sizes, groups -> alike.computeIfAbsent(mask(groups), any -> new ArrayList<>())
                    .add(groups));
            alike.forEach((page, inputs) -> page.rows().stream()
                    .filter(row -> row.shown().isEmpty())
                    .forEach(row -> {
                        long possible = inputs.stream()
                                .map(groups -> groups.get(row.group()).completed())
                                .distinct()
                                .count();
                        assertThat(possible > 1 || allOrNone(page, inputs.get(0)))
                                .as("%s", page)
                                .isTrue();
                    }));
        }
    }

    private static boolean allOrNone(Masking.Table<Integer> page, List<Tally> groups) {
        Tally hidden = page.rows().stream()
                .filter(row -> row.shown().isEmpty())
                .map(row -> groups.get(row.group()))
                .reduce(Tally.NOBODY, Tally::plus);
        return hidden.completed() == 0 || hidden.completed() == hidden.enrolled();
    }

    private static Masking.Table<Integer> mask(List<Tally> groups) {
        Map<Integer, Tally> numbered = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) numbered.put(i, groups.get(i));
        return Masking.of(numbered);
    }

    private static int sum(List<Tally> groups) {
        return groups.stream().mapToInt(Tally::enrolled).sum();
    }

    private interface Look {
        void at(List<Tally> groups);
    }

    private static void everyTable(int groups, int largest, Look look) {
        for (int code = 0; code < Math.pow(largest + 1, groups); code++) {
            List<Tally> table = new ArrayList<>();
            for (int rest = code, i = 0; i < groups; i++, rest /= largest + 1) {
                table.add(new Tally(rest % (largest + 1), 0));
            }
            look.at(table);
        }
    }

    private static void everyCompletion(List<Integer> sizes, Look look) {
        int tables = sizes.stream().reduce(1, (product, size) -> product * (size + 1));
        for (int code = 0; code < tables; code++) {
            List<Tally> table = new ArrayList<>();
            int rest = code;
            for (int size : sizes) {
                table.add(new Tally(size, rest % (size + 1)));
                rest /= size + 1;
            }
            look.at(table);
        }
    }
}
