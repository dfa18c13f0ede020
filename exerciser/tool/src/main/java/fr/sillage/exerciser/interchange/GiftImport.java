package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a GIFT file. Pure: the same bytes give the same report, and importing twice gives equal items. */
public final class GiftImport {

    public static final String FORMAT = "gift";

    /** In bytes. */
    public static final int MAX_SIZE = 5 * 1024 * 1024;

    public static final int MAX_QUESTIONS = 10_000;

    /** Categories included. */
    private static final int MAX_ENTRIES = 2 * MAX_QUESTIONS;

    private static final int LONGEST_NAME = 60;
    private static final int LOOKED_AT = 400;

    private GiftImport() {}

    /** The report on a file, whatever it holds; takes time in proportion to its size. */
    public static ImportReport read(byte[] file) {
        if (file.length > MAX_SIZE) {
            return ImportReport.refused(FORMAT, Finding.of(Code.FILE_TOO_LARGE));
        }
        SourceText source = SourceText.decode(file);
        List<GiftBlock> blocks = GiftBlocks.of(source.text());
        if (blocks.size() > MAX_ENTRIES) {
            return ImportReport.refused(FORMAT, Finding.of(Code.TOO_MANY_QUESTIONS));
        }
        List<GiftEntry> entries = GiftParser.parse(blocks);
        long questions = entries.stream()
                .filter(entry -> !(entry instanceof GiftEntry.Category))
                .count();
        if (questions > MAX_QUESTIONS) {
            return ImportReport.refused(FORMAT, Finding.of(Code.TOO_MANY_QUESTIONS));
        }
        List<Finding> remarks = new ArrayList<>();
        if (source.guessed()) {
            remarks.add(Finding.of(Code.ENCODING_GUESSED));
        }
        if (questions == 0) {
            remarks.add(Finding.of(Code.NO_QUESTION));
        }
        return new ImportReport(FORMAT, questions(entries), Optional.empty(), remarks);
    }

    private static List<ImportedQuestion> questions(List<GiftEntry> entries) {
        List<ImportedQuestion> questions = new ArrayList<>();
        Optional<String> category = Optional.empty();
        for (GiftEntry entry : entries) {
            if (entry instanceof GiftEntry.Category begun) {
                category = Optional.of(begun.path());
            } else if (entry instanceof GiftEntry.Fault fault) {
                questions.add(new ImportedQuestion(
                        fault.line(),
                        shortened(fault.start()),
                        category,
                        Optional.empty(),
                        List.of(),
                        new ImportedQuestion.Faulty(fault.finding())));
            } else if (entry instanceof GiftEntry.Question question) {
                questions.add(imported(question, category));
            }
        }
        return questions;
    }

    private static ImportedQuestion imported(GiftEntry.Question question, Optional<String> category) {
        String name = question.title().orElse(question.stem().text());
        return new ImportedQuestion(
                question.line(), shortened(name), category, question.id(), question.tags(), GiftItem.of(question));
    }

    private static String shortened(String text) {
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        String line = new Wording(HtmlElements.escapeSigns(start)).plain();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME - 1) + "…" : line;
    }
}
