package fr.sillage.core.texts;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language. Arguments are those of {@link MessageFormat}; {@code choice} gives plurals. */
public final class Texts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Locale locale;
    private final Map<String, String> sentences;
    /** Understanding a sentence with its plurals takes ten times what filling it in does. */
    private final Map<String, MessageFormat> understood = new ConcurrentHashMap<>();

    Texts(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    public Locale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException when no sentence has that key: a fault of ours, seen by the page gate */
    public String of(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) throw new IllegalArgumentException("no text " + key + " in " + locale);
        if (arguments.length == 0) return sentence;
        MessageFormat format = understood.computeIfAbsent(key, unseen -> new MessageFormat(sentence, locale));
        // A MessageFormat is nobody's but one thread's at a time
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** "lundi 23 novembre" */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("format.day"), locale).format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, PARIS));
    }

    /** The same words at the head of a sentence. */
    public String opening(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** "23 nov." for tables */
    public String shortDay(Instant at) {
        return DateTimeFormatter.ofPattern(of("format.short-day"), locale).format(ZonedDateTime.ofInstant(at, PARIS));
    }

    /** "17 h 42" */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern(of("format.time"), locale).format(ZonedDateTime.ofInstant(at, PARIS));
    }

    /** A number as it is read: decimal comma and U+2212 in French. */
    public String number(Number number) {
        return java.text.NumberFormat.getInstance(locale).format(number).replace('-', '\u2212');
    }
}
