package fr.sillage.bench.house;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The form of a question, as its page has it: what to send for an answer, and what must be stored for it. */
record ItemForm(Element form) {

    String shown() {
        Element shown = form.selectFirst("input[name=shown]");
        return shown == null ? "" : encoded(shown.attr("value"));
    }

    Question.Said saying(Known.Kind kind, String words) throws IOException {
        return switch (kind) {
            case CHOICE, SEVERAL -> chosen(words);
            case NUMBER -> typed("number", words);
            case TEXT -> typed("text", words);
            case TRUTH ->
                new Question.Said("answer=" + words, versioned("truth").put("value", words.equals("true")));
            case PAIRS -> pairs(words);
        };
    }

    private Question.Said chosen(String words) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String word : words.split("\\|")) ids.add(option(form, word));
        ids.sort(null);
        ObjectNode stored = versioned("chosen");
        ids.forEach(stored.putArray("options")::add);
        return new Question.Said("answer=" + String.join("&answer=", ids), stored);
    }

    private static Question.Said typed(String kind, String words) {
        return new Question.Said("answer=" + encoded(words), versioned(kind).put("typed", words));
    }

    private Question.Said pairs(String words) throws IOException {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : words.split("\\|")) {
            Element choice = select(pair.split(">")[0]);
            pairs.put(choice.attr("name").substring("answer.".length()), option(choice, pair.split(">")[1]));
        }
        ObjectNode stored = versioned("pairs");
        ObjectNode object = stored.putObject("pairs");
        List<String> fields = new ArrayList<>();
        pairs.forEach((prompt, target) -> {
            object.put(prompt, target);
            fields.add("answer." + prompt + "=" + target);
        });
        return new Question.Said(String.join("&", fields), stored);
    }

    private Element select(String prompt) throws IOException {
        for (Element line : form.select("li")) {
            Element choice = line.selectFirst("select");
            if (choice != null && line.child(0).text().equals(prompt)) return choice;
        }
        throw new IOException("no prompt " + prompt);
    }

    private static String option(Element within, String word) throws IOException {
        for (Element option : within.select("option")) {
            if (option.text().equals(word)) return option.attr("value");
        }
        for (Element label : within.select("label")) {
            Element input = label.selectFirst("input");
            if (input != null && label.text().equals(word)) return input.attr("value");
        }
        throw new IOException("no option " + word);
    }

    private static ObjectNode versioned(String kind) {
        return JsonNodeFactory.instance.objectNode().put("v", 1).put("kind", kind);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
