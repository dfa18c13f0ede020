package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a matching of pairs: equal right sides are one target, a pair without a left side is a distractor. */
record GiftMatching(Set<Finding> losses) {

    private static final int MAX_PAIRS = 50;

    Item matching(Wording stem, List<GiftAnswers.Pair> pairs, Optional<Wording> general) {
        OptionIds promptIds = new OptionIds("prompt");
        Map<String, Matching.Target> targets = new LinkedHashMap<>();
        List<Matching.Prompt> prompts = new ArrayList<>();
        for (GiftAnswers.Pair pair : pairs) {
            Matching.Target target = target(pair, targets);
            Wording left = Markup.wording(pair.left(), losses);
            if (!left.isBlank()) {
                prompts.add(new Matching.Prompt(promptIds.next(left.html()), left, target.id()));
            }
            if (pair.feedback().isPresent()) {
                losses.add(Finding.of(Code.FEEDBACK_LOST));
            }
        }
        if (prompts.size() < 2 || targets.size() < 2) {
            throw new QuestionRefused(Code.TOO_FEW_ANSWERS);
        }
        if (pairs.size() > MAX_PAIRS) {
            throw new QuestionRefused(Code.TOO_MANY_ANSWERS);
        }
        return new Matching(stem, prompts, List.copyOf(targets.values()), general);
    }

    /** Targets are shown in a list to choose from, which takes plain text only. */
    private Matching.Target target(GiftAnswers.Pair pair, Map<String, Matching.Target> targets) {
        String text = Markup.wording(pair.right(), losses).plain();
        if (text.isBlank()) {
            throw new QuestionRefused(Code.EMPTY_ANSWER);
        }
        return targets.computeIfAbsent(
                text, key -> new Matching.Target(OptionId.derived("target", key, 0), Wording.ofText(key)));
    }
}
