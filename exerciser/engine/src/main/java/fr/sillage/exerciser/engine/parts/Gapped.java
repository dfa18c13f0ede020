package fr.sillage.exerciser.engine.parts;

import fr.sillage.exerciser.engine.Feedback;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a text with gaps and a table share. Every gap counts the same; an open one earns nothing. */
public interface Gapped extends Item {

    int MAX_GAPS = 50;

    List<Gap> gaps();

    @Override
    default Response read(Map<String, List<String>> fields) {
        Map<OptionId, Gap> byId = gaps().stream().collect(Collectors.toMap(Gap::id, Function.identity()));
        List<OptionId> ids = gaps().stream().map(Gap::id).toList();
        return new FormFields(fields).parts(ids, (id, value) -> {
            byId.get(id).response(value);
            return value;
        });
    }

    @Override
    default Graded grade(Response response) {
        Response.Parts parts = parts(response);
        BigDecimal points = BigDecimal.ZERO;
        List<Verdict> verdicts = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Gap gap : gaps()) {
            Optional<Graded> graded = graded(gap, parts);
            points = points.add(graded.map(each -> each.grade().scaled()).orElse(BigDecimal.ZERO));
            verdicts.add(new Verdict(
                    gap.id(), graded.filter(each -> each.grade().isFull()).isPresent()));
            graded.ifPresent(each -> {
                each.feedback().forEach(said -> feedback.add(Feedback.on(gap.id(), said.wording())));
                each.remarks().forEach(said -> remarks.add(Remark.on(gap.id(), said.notice())));
            });
        }
        Grade grade = Grade.ratio(points, BigDecimal.valueOf(gaps().size()));
        return Graded.of(this, grade, feedback, verdicts).remarking(remarks);
    }

    /** A correction of the item may have changed what a gap takes: what no longer fits earns nothing. */
    private static Optional<Graded> graded(Gap gap, Response.Parts parts) {
        return given(gap, parts).map(response -> gap.item().grade(response));
    }

    private static Optional<Response> given(Gap gap, Response.Parts parts) {
        try {
            return Optional.ofNullable(parts.values().get(gap.id())).map(gap::response);
        } catch (ResponseRefused noLongerTaken) {
            return Optional.empty();
        }
    }

    @Override
    default String correctAnswer(Locale locale) {
        return gaps().stream()
                .map(gap -> gap.item().correctAnswer(locale))
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    default String inWords(Response response, Locale locale) {
        Response.Parts parts = parts(response);
        Words words = Words.in(locale);
        return gaps().stream()
                .map(gap -> given(gap, parts)
                        .map(given -> gap.item().inWords(given, locale))
                        .orElse(words.of("nothing")))
                .collect(Collectors.joining(words.separator()));
    }

    /** As a fill-in of as many texts as there are gaps. */
    @Override
    default Optional<Interaction> interaction() {
        String key = Interaction.list(gaps().stream()
                .map(gap -> Interaction.text(gap.item().correctAnswer(Locale.ROOT)))
                .toList());
        return Optional.of(Interaction.of("fill-in", List.of(key)));
    }

    @Override
    default String pattern(Response response) {
        Response.Parts parts = parts(response);
        return Interaction.list(gaps().stream()
                .map(gap -> given(gap, parts)
                        .map(given -> Interaction.text(gap.item().inWords(given, Locale.ROOT)))
                        .orElse(""))
                .toList());
    }

    private static Response.Parts parts(Response response) {
        if (response instanceof Response.Parts parts) {
            return parts;
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }

    static List<Gap> checked(List<Gap> gaps) {
        Set<OptionId> ids = new HashSet<>();
        if (gaps.isEmpty()
                || gaps.size() > MAX_GAPS
                || !gaps.stream().map(Gap::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("1 to " + MAX_GAPS + " gaps with ids of their own expected");
        }
        return List.copyOf(gaps);
    }
}
