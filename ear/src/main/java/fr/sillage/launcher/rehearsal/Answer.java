package fr.sillage.launcher.rehearsal;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An answer as somebody would say it.
 *
 * @param words what is typed or chosen, several where several are ticked, {@code "prompt -> target"} where pairs are made
 */
record Answer(List<String> words) {

    static final String PAIRS = " -> ";

    static Answer of(String... words) {
        return new Answer(List.of(words));
    }

    /** Fills the form of the page by what its reader sees. */
    void fillIn(Walk walk, Element form) throws Stumbled {
        for (String word : words) {
            if (word.contains(PAIRS)) {
                pair(walk, form, word.split(PAIRS));
            } else if (!form.select("input[type=radio], input[type=checkbox]").isEmpty()) {
                tick(walk, form, word);
            } else if (!form.select("select").isEmpty()) {
                choose(walk, form.select("select").first(), word);
            } else {
                type(walk, form, word);
            }
        }
    }

    private static void pair(Walk walk, Element form, String[] pair) throws Stumbled {
        for (Element line : form.select("li")) {
            Element choice = line.selectFirst("select");
            if (choice != null && line.child(0).text().equals(pair[0])) {
                choose(walk, choice, pair[1]);
                return;
            }
        }
        throw walk.stumbled(pair[0]);
    }

    private static void tick(Walk walk, Element form, String word) throws Stumbled {
        labelled(walk, form, word).attr("checked", true);
    }

    private static Element labelled(Walk walk, Element form, String word) throws Stumbled {
        for (Element label : form.select("label")) {
            Element input = label.selectFirst("input");
            if (input != null && label.text().equals(word)) return input;
        }
        throw walk.stumbled(word);
    }

    private static void choose(Walk walk, Element choice, String word) throws Stumbled {
        choice.select("option").forEach(option -> option.removeAttr("selected"));
        for (Element option : choice.select("option")) {
            if (option.text().equals(word)) {
                option.attr("selected", true);
                return;
            }
        }
        throw walk.stumbled(word);
    }

    private static void type(Walk walk, Element form, String word) throws Stumbled {
        Element field = form.selectFirst("input:not([type=hidden])");
        if (field == null) throw walk.stumbled(word);
        field.val(word);
    }
}
