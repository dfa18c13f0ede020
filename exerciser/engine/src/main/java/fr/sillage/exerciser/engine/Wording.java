package fr.sillage.exerciser.engine;

import java.util.Objects;

/**
 * A piece of text that an author wrote: HTML which was sanitised when it came in (import, authoring), so that pages may
 * write it as it is. The engine carries it and never interprets it.
 *
 * @param html sanitised HTML; may contain {@link #GAP} where the answer stands
 */
public record Wording(String html) {

    /** No words. */
    public static final Wording NONE = new Wording("");

    /** Marks the place of the blank in a "missing word" (U+FFFC, object replacement character). */
    public static final char GAP = '\uFFFC';

    /** What a blank looks like where it cannot be answered. */
    public static final String BLANK = "_____";

    private static final int MAX_LENGTH = 200_000;

    public Wording {
        Objects.requireNonNull(html, "html");
        if (html.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("wording of " + html.length() + " characters");
        }
    }

    /** Plain text, escaped. */
    public static Wording ofText(String text) {
        return new Wording(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;"));
    }

    public boolean hasGap() {
        return html.indexOf(GAP) >= 0;
    }

    /** How many gaps it has. */
    public int gaps() {
        return (int) html.chars().filter(c -> c == GAP).count();
    }

    /** HTML up to the gap, or all of it. Only {@code beforeGap + control + afterGap} is well-formed as a whole. */
    public String beforeGap() {
        return hasGap() ? html.substring(0, html.indexOf(GAP)) : html;
    }

    /** HTML behind the gap, or nothing. */
    public String afterGap() {
        return hasGap() ? html.substring(html.indexOf(GAP) + 1) : "";
    }

    /** The same without markup, for lists, traces and file names: white space folded, the gap as {@link #BLANK}. */
    public String plain() {
        return PlainText.of(html);
    }

    public boolean isBlank() {
        return html.isBlank();
    }
}
