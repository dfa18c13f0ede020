package fr.sillage.exerciser.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a text of a GIFT file is written; {@code [html]} and so on before it say so. */
enum TextFormat {
    /** Moodle's own: HTML in which a line break is one. */
    MOODLE,
    HTML,
    MARKDOWN,
    PLAIN;

    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextFormat> marked(String mark) {
        return Arrays.stream(values())
                .filter(format -> format.mark().equalsIgnoreCase(mark))
                .findFirst();
    }
}
