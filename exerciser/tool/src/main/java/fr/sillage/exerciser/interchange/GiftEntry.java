package fr.sillage.exerciser.interchange;

import java.util.List;
import java.util.Optional;

/** What a GIFT file says, before anything is made of it: the neutral tree. */
sealed interface GiftEntry {

    /** First line of the entry in the file, from 1. */
    int line();

    /**
     * Where the questions that follow belong.
     *
     * @param path as written, {@code $course$/top/…}
     */
    record Category(int line, String path) implements GiftEntry {}

    /**
     * A question or description.
     *
     * @param id of Moodle's question bank
     * @param stem holds the gap where the answer is embedded in the text
     * @param embedded whether text follows the answers
     */
    record Question(
            int line,
            Optional<String> id,
            List<String> tags,
            Optional<String> title,
            RichText stem,
            boolean embedded,
            GiftAnswers answers,
            Optional<RichText> generalFeedback)
            implements GiftEntry {}

    /**
     * An entry that cannot be read.
     *
     * @param line where the fault is
     * @param start of the text, to recognise the question by
     */
    record Fault(int line, String start, Finding finding) implements GiftEntry {}
}
