package fr.sillage.exerciser.interchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that a report says of a question or of a file.
 *
 * @param detail what it is about (an element's name, a sum, a number as written), at most 60 characters; may be empty
 */
public record Finding(Code code, String detail) {

    private static final int LONGEST_DETAIL = 60;

    /** What can be said; the words are in {@code findings.properties}. */
    public enum Code {
        // faults of a question
        ANSWERS_NOT_CLOSED,
        BRACE_NOT_OPENED,
        SECOND_ANSWERS,
        BRACE_IN_ANSWERS,
        NO_QUESTION_TEXT,
        EMPTY_ANSWER,
        TOO_FEW_ANSWERS,
        TOO_MANY_ANSWERS,
        NO_FULL_CREDIT,
        WEIGHT_OUT_OF_RANGE,
        NOT_A_NUMBER,
        AMBIGUOUS_NUMBER,
        RANGE_UPSIDE_DOWN,
        PAIR_WITHOUT_ARROW,
        TEXT_TOO_LONG,
        TEXT_TOO_DEEP,
        // losses
        IMAGE_LOST,
        ELEMENT_LOST,
        FORMATTING_LOST,
        LINK_LOST,
        FORMULA_AS_TEXT,
        WEIGHTS_SCALED,
        FEEDBACK_LOST,
        // not supported
        ESSAY,
        CLOZE,
        // of the file
        ENCODING_GUESSED,
        FILE_TOO_LARGE,
        TOO_MANY_QUESTIONS,
        NO_QUESTION,
        FORMAT_NOT_READ,
        FILE_UNREADABLE
    }

    public Finding {
        String plain = detail.replaceAll("\\s+", " ").strip();
        detail = plain.length() > LONGEST_DETAIL ? plain.substring(0, LONGEST_DETAIL - 1) + "…" : plain;
    }

    static Finding of(Code code) {
        return new Finding(code, "");
    }

    /** A sentence for the person who imports: what is the matter and, for a fault, what to write instead. */
    public String words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fr.sillage.exerciser.interchange.findings",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(code.name()), locale).format(new Object[] {detail});
    }
}
