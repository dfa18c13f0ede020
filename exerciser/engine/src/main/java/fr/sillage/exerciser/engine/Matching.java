package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prompts on the left, each to be given its target on the right. Every prompt counts the same; a target may serve several
 * prompts or none. Form fields: {@code answer.<prompt id>} = target id. Targets are always shown in a drawn order, since
 * authors write them beside their prompts.
 *
 * @param prompts 2 to 50
 * @param targets 2 to 100, those that belong to no prompt included
 */
public record Matching(Wording wording, List<Prompt> prompts, List<Target> targets, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "matching";

    private static final int MAX_PROMPTS = 50;
    private static final int MAX_TARGETS = 100;

    /** Left-hand side and the key. */
    public record Prompt(OptionId id, Wording wording, OptionId target) {}

    /** Right-hand side. */
    public record Target(OptionId id, Wording wording) {}

    public Matching {
        prompts = List.copyOf(prompts);
        targets = List.copyOf(targets);
        Set<OptionId> left = new HashSet<>();
        Set<OptionId> right = new HashSet<>();
        if (prompts.size() < 2
                || prompts.size() > MAX_PROMPTS
                || targets.size() < 2
                || targets.size() > MAX_TARGETS
                || !prompts.stream().map(Prompt::id).allMatch(left::add)
                || !targets.stream().map(Target::id).allMatch(right::add)
                || !prompts.stream().map(Prompt::target).allMatch(right::contains)) {
            throw new IllegalArgumentException("2 to " + MAX_PROMPTS + " prompts, each with a target, expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Prompts may stay open, all but one. */
    @Override
    public Response read(Map<String, List<String>> fields) {
        FormFields form = new FormFields(fields);
        Map<OptionId, OptionId> pairs = new HashMap<>();
        for (Prompt prompt : prompts) {
            form.optional(FIELD + "." + prompt.id())
                    .map(FormFields::optionId)
                    .ifPresent(target -> pairs.put(prompt.id(), known(target)));
        }
        if (pairs.isEmpty()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return Response.Pairs.of(pairs);
    }

    @Override
    public Graded grade(Response response) {
        Map<OptionId, OptionId> pairs = pairs(response);
        List<Verdict> verdicts = new ArrayList<>();
        for (Prompt prompt : prompts) {
            verdicts.add(new Verdict(prompt.id(), prompt.target().equals(pairs.get(prompt.id()))));
        }
        long right = verdicts.stream().filter(Verdict::right).count();
        Grade grade = Grade.ratio(BigDecimal.valueOf(right), BigDecimal.valueOf(prompts.size()));
        return Graded.of(this, grade, List.of(), verdicts);
    }

    @Override
    public PublicView publicView(long seed) {
        List<PublicView.Shown> right = targets.stream()
                .map(target -> new PublicView.Shown(target.id(), target.wording()))
                .toList();
        List<PublicView.Shown> order = Shuffle.of(right, seed);
        List<Control> controls = prompts.stream()
                .map(prompt -> (Control) new Control.Select(FIELD + "." + prompt.id(), prompt.wording(), order))
                .toList();
        return PublicView.of(this, controls, new Layout.Stacked());
    }

    @Override
    public String correctAnswer(Locale locale) {
        return inWords(key(), locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        Map<OptionId, OptionId> pairs = pairs(response);
        return prompts.stream()
                .map(prompt -> prompt.wording().plain() + " → " + targetText(pairs.get(prompt.id())))
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.matching(
                pattern(key()),
                prompts.stream()
                        .map(prompt -> new Interaction.Component(
                                prompt.id().value(), prompt.wording().plain()))
                        .toList(),
                targets.stream()
                        .map(target -> new Interaction.Component(
                                target.id().value(), target.wording().plain()))
                        .toList()));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.pairs(pairs(response));
    }

    private Response.Pairs key() {
        return Response.Pairs.of(prompts.stream().collect(Collectors.toMap(Prompt::id, Prompt::target)));
    }

    private OptionId known(OptionId id) {
        if (targets.stream().noneMatch(target -> target.id().equals(id))) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return id;
    }

    private String targetText(OptionId id) {
        return targets.stream()
                .filter(target -> target.id().equals(id))
                .map(target -> target.wording().plain())
                .findFirst()
                .orElse("—");
    }

    private static Map<OptionId, OptionId> pairs(Response response) {
        if (response instanceof Response.Pairs pairs) {
            return pairs.pairs();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
