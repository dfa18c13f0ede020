package fr.sillage.exerciser.practice;

import fr.sillage.core.pages.Templates;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One item of an attempt as its person sees it. Of the item itself only its {@link PublicView} is in here; what was answered
 * and what is said to it come from the answers given.
 *
 * @param question its number among the questions, 0 for what is only read
 * @param key of the form, new for each page
 * @param shown the signed moment, empty where no time is kept
 * @param filled what the form's fields hold to begin with
 * @param next where to go on; nothing when every question has an answer
 */
public record ItemPage(
        Attempt attempt,
        Trace trace,
        int position,
        int question,
        int questions,
        int answered,
        int toRetry,
        ItemWork.State state,
        PublicView view,
        Optional<FeedbackView> feedback,
        int triesLeft,
        UUID key,
        String shown,
        Map<String, List<String>> filled,
        OptionalInt next) {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ItemPage.class);

    static ItemPage of(Attempt attempt, Progress progress, ItemWork work, Voice voice, Instant now) {
        UUID item = work.placed().id();
        return new ItemPage(
                attempt,
                Trace.of(progress, work.position()),
                work.position(),
                progress.questionNumber(work.position()),
                progress.questions(),
                progress.answered(),
                progress.toRetry(),
                work.state(),
                work.placed().item().publicView(Shuffle.seed(attempt.id().value(), item)),
                FeedbackView.of(work, voice.texts().locale()),
                work.triesLeft(),
                UUID.randomUUID(),
                voice.toPupil() ? new Showing(item, now).sign(attempt.secret()) : "",
                filled(work),
                progress.next(work.position()));
    }

    /** The same with what somebody typed that could not be taken. */
    ItemPage keeping(Map<String, List<String>> typed) {
        return new ItemPage(
                attempt, trace, position, question, questions, answered, toRetry, state, view, feedback, triesLeft, key,
                shown, typed, next);
    }

    /** @param notice key of what is said beside the form, empty for nothing */
    Content content(Voice voice, String notice, String base) {
        return TEMPLATES.content("practice/item.jte", Map.of("v", voice, "page", this, "notice", notice, "base", base));
    }

    /** Of the browser's window, and for whoever hears the page: "Équations, question 5 sur 8". */
    public String windowTitle(Voice voice) {
        return question == 0
                ? voice.of("practice.item.reading", attempt.title())
                : voice.of("practice.item.title", attempt.title(), question, questions);
    }

    public boolean asks() {
        return attempt.isOpen() && (state == ItemWork.State.OPEN || state == ItemWork.State.TO_RETRY);
    }

    /** Nothing is left to answer, though something may be tried again. */
    public boolean isLast() {
        return next.isEmpty();
    }

    /** Whether the control stands inside the text. */
    public boolean answersInGap() {
        return view.wording().hasGap() && (takesOption() || takesText());
    }

    public String wordingWithBlank() {
        return view.wording().html().replace(String.valueOf(Wording.GAP), Wording.BLANK);
    }

    public boolean takesOption() {
        return view.kind().equals(Choice.KIND);
    }

    public boolean takesText() {
        return view.kind().equals(ShortText.KIND) || takesNumber();
    }

    public boolean takesNumber() {
        return view.kind().equals(Numeric.KIND);
    }

    public boolean takesTruth() {
        return view.kind().equals(TrueFalse.KIND);
    }

    public boolean takesPairs() {
        return view.kind().equals(Matching.KIND);
    }

    public boolean holds(String field, String value) {
        return filled.getOrDefault(field, List.of()).contains(value);
    }

    public String typed(String field) {
        return filled.getOrDefault(field, List.of("")).stream().findFirst().orElse("");
    }

    /** A second try at something with many parts begins where the first ended. */
    private static Map<String, List<String>> filled(ItemWork work) {
        Optional<Response> last = work.last().map(Given::response);
        if (work.placed().item() instanceof Matching && last.orElse(null) instanceof Response.Pairs pairs) {
            return pairs.pairs().entrySet().stream()
                    .collect(Collectors.toMap(
                            pair -> "answer." + pair.getKey(),
                            pair -> List.of(pair.getValue().value())));
        }
        if (work.placed().item() instanceof MultipleChoice && last.orElse(null) instanceof Response.Chosen chosen) {
            return Map.of(
                    "answer", chosen.options().stream().map(id -> id.value()).toList());
        }
        return Map.of();
    }
}
