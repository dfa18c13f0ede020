package fr.sillage.exerciser.engine.knowledge;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A rule or a reason in words: the key of a text and what goes in it. */
public record Sentence(String key, List<Object> arguments) {

    private static final String TEXTS = "fr.sillage.exerciser.engine.followup";

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** Plain text that addresses nobody, in French, else in English. */
    public String inWords(Locale locale) {
        Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String text = ResourceBundle.getBundle(TEXTS, locale, Sentence.class.getClassLoader(), exactly)
                .getString(key);
        return new MessageFormat(text, locale).format(arguments.toArray());
    }
}
