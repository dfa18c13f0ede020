package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An answer, or a part of one, as it was given.
 *
 * @param text plain
 */
public record Said(String text, Mark mark) {

    /** How it is marked: by a shape and a word, and only then by a colour. */
    public enum Mark {
        RIGHT("good", "ok"),
        PARTLY("care", "half"),
        WRONG("care", "no");

        private final String style;
        private final String icon;

        Mark(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }

        /** Key of the word for whoever does not see the shape. */
        public String textKey() {
            return "practice.mark." + name().toLowerCase(Locale.ROOT);
        }

        static Mark of(Grade grade) {
            if (grade.isFull()) return RIGHT;
            return grade.isNone() ? WRONG : PARTLY;
        }

        private static Mark of(boolean right) {
            return right ? RIGHT : WRONG;
        }
    }

    /** The whole answer in one. */
    public static Said whole(Item item, Given given, Locale locale) {
        return new Said(item.inWords(given.response(), locale), Mark.of(given.grade()));
    }

    /** Part by part where the answer has parts that are right or wrong by themselves. */
    static List<Said> parts(Item item, Given given, Locale locale) {
        Graded graded = item.grade(given.response());
        if (graded.verdicts().size() < 2) return List.of(whole(item, given, locale));
        return graded.verdicts().stream()
                .filter(verdict -> isGiven(given.response(), verdict.part()))
                .map(verdict -> part(item, given.response(), verdict, locale))
                .toList();
    }

    private static boolean isGiven(Response response, OptionId part) {
        return !(response instanceof Response.Pairs pairs) || pairs.pairs().containsKey(part);
    }

    private static Said part(Item item, Response response, Verdict verdict, Locale locale) {
        Mark mark = Mark.of(verdict.right());
        if (item instanceof Matching matching && response instanceof Response.Pairs pairs) {
            return new Said(pair(matching, verdict.part(), pairs.pairs()), mark);
        }
        return new Said(item.inWords(Response.Chosen.of(verdict.part()), locale), mark);
    }

    private static String pair(Matching matching, OptionId prompt, Map<OptionId, OptionId> pairs) {
        String left = matching.prompts().stream()
                .filter(each -> each.id().equals(prompt))
                .findFirst()
                .orElseThrow()
                .wording()
                .plain();
        String right = matching.targets().stream()
                .filter(each -> each.id().equals(pairs.get(prompt)))
                .findFirst()
                .map(target -> target.wording().plain())
                .orElse("?");
        return left + " → " + right;
    }
}
