package fr.sillage.it;

import fr.sillage.launcher.rehearsal.Visitor;
import fr.sillage.launcher.rehearsal.Visitor.Answered;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** A pupil who answers one item after the other, and keeps a ledger of what the page said was saved. */
final class Pupil {

    private final Visitor visitor;
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Integer> unanswered = ConcurrentHashMap.newKeySet();
    private URI attempt;

    Pupil(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Positions of the items to which an answer is said to be saved. */
    Set<Integer> acknowledged() {
        return acknowledged;
    }

    /** Where an answer was sent and nothing came back: stored or not, nobody said. */
    Set<Integer> unanswered() {
        return unanswered;
    }

    String attempt() {
        return attempt.getPath().replaceAll(".*/attempts/|/$", "");
    }

    /** Enters and begins the one exercise that is there. */
    void begin(String subject) throws IOException, InterruptedException {
        Answered tasks = visitor.enter("ecole", subject);
        Answered first = visitor.submit(tasks, tasks.page().expectFirst("form[action$=/start]"), Map.of());
        attempt = URI.create(first.address().toString().replaceAll("/items/\\d+.*", "/"));
    }

    /** Answers an item, unless nothing is asked or an answer of theirs stands there already. */
    void answer(int position) throws IOException, InterruptedException {
        Answered page = visitor.go(attempt.resolve("items/" + position));
        Element form = page.page().selectFirst("form:has(input[name=key])");
        if (form == null || page.page().selectFirst(".feedback") != null) return;
        unanswered.add(position);
        Answered after = visitor.submit(page, form, something(form));
        Element feedback = after.page().selectFirst(".feedback");
        if (after.status() == 200 && feedback != null && feedback.text().contains("Enregistré")) {
            unanswered.remove(position);
            acknowledged.add(position);
        }
    }

    /** Ends the attempt, whatever is still open. */
    Answered end() throws IOException, InterruptedException {
        Answered page = visitor.go(attempt.resolve("end"));
        return visitor.submit(page, page.page().expectFirst("form[action$=/end]"), Map.of());
    }

    private static Map<String, String> something(Element form) {
        Map<String, String> filled = new HashMap<>();
        for (Element option : form.select("input[type=radio], input[type=checkbox]")) {
            filled.putIfAbsent(option.attr("name"), option.val());
        }
        for (Element choice : form.select("select")) {
            List<Element> offered = choice.select("option[value]").stream()
                    .filter(option -> !option.val().isEmpty())
                    .toList();
            filled.put(choice.attr("name"), offered.get(0).val());
        }
        for (Element field : form.select("input:not([type])")) filled.put(field.attr("name"), "4");
        return filled;
    }
}
