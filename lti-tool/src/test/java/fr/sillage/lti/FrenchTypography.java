package fr.sillage.lti;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How French is set: U+202F before ; ! ?, U+00A0 before : and inside guillemets, U+2019 for the apostrophe. */
final class FrenchTypography {

    private static final Map<String, Pattern> NEVER = Map.of(
            "an ordinary space before ; : ! ? »", Pattern.compile(" [;:!?»]"),
            "an ordinary space after «", Pattern.compile("« "),
            "nothing before ; ! ? »", Pattern.compile("[\\p{L}\\p{N})…][;!?»]"),
            "nothing before :", Pattern.compile("\\p{L}: |\\p{L}:$"),
            "nothing after «", Pattern.compile("«[\\p{L}\\p{N}]"),
            "a typewriter's apostrophe", Pattern.compile("(?<!')'(?!')"),
            "three dots", Pattern.compile("\\.\\.\\."),
            "a hyphen for minus", Pattern.compile("(?<=[\\s(])-\\d"));

    private FrenchTypography() {}

    /** What is wrong with a text, in words; nothing when it is well set. Formats of MessageFormat are left aside. */
    static List<String> faults(String text) {
        String shown = text.replaceAll("\\{\\d+(,(number|date|time)[^}]*)?}", "1")
                .replaceAll("\\{\\d+,choice,", "")
                .replaceAll("\\|?\\d+[#<]", "");
        return NEVER.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(shown).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
