package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.List;
import java.util.Optional;

/** Reads GIFT into its tree: one entry per block, a fault where a block cannot be read, nothing left out but comments. */
final class GiftParser {

    private static final String CATEGORY = "$CATEGORY:";
    private static final int START = 60;

    private final GiftBlock block;

    private GiftParser(GiftBlock block) {
        this.block = block;
    }

    static List<GiftEntry> parse(List<GiftBlock> blocks) {
        return blocks.stream().map(block -> new GiftParser(block).entry()).toList();
    }

    private GiftEntry entry() {
        String text = block.text().strip();
        if (text.startsWith(CATEGORY)) {
            return new GiftEntry.Category(
                    block.firstLine(), text.substring(CATEGORY.length()).strip());
        }
        try {
            return question();
        } catch (QuestionRefused refused) {
            String start = text.length() > START ? text.substring(0, START) : text;
            return new GiftEntry.Fault(refused.line(block.firstLine()), start, refused.finding());
        }
    }

    private GiftEntry question() {
        String text = block.text();
        int begin = text.length() - text.stripLeading().length();
        int titleEnd = text.startsWith("::", begin) ? GiftEscapes.find(text, "::", begin + 2) : -1;
        Optional<String> title = titleEnd < 0
                ? Optional.empty()
                : Optional.of(
                        GiftEscapes.undo(text.substring(begin + 2, titleEnd).strip()));
        int stem = titleEnd < 0 ? begin : titleEnd + 2;
        int open = GiftEscapes.find(text, "{", stem);
        int close = GiftEscapes.find(text, "}", stem);
        if (open < 0) {
            refuseAt(close, Code.BRACE_NOT_OPENED);
            return question(title, RichText.read(text.substring(stem), TextFormat.MOODLE), false, Optional.empty());
        }
        if (close < 0) {
            refuseAt(open, Code.ANSWERS_NOT_CLOSED);
        }
        refuseAt(close < open ? close : -1, Code.BRACE_NOT_OPENED);
        int inner = GiftEscapes.find(text, "{", open + 1);
        refuseAt(inner < close ? inner : -1, Code.BRACE_IN_ANSWERS);
        refuseAt(inner, Code.SECOND_ANSWERS);
        refuseAt(GiftEscapes.find(text, "}", close + 1), Code.BRACE_NOT_OPENED);
        boolean embedded = !text.substring(close + 1).isBlank();
        String gap = embedded ? Wording.GAP + text.substring(close + 1) : "";
        return question(
                title,
                RichText.read(text.substring(stem, open) + gap, TextFormat.MOODLE),
                embedded,
                Optional.of(text.substring(open + 1, close)));
    }

    private GiftEntry question(Optional<String> title, RichText stem, boolean embedded, Optional<String> braces) {
        GiftBraces read = braces.map(source -> GiftBraces.read(source, stem.format()))
                .orElse(new GiftBraces(new GiftAnswers.None(), Optional.empty()));
        return new GiftEntry.Question(
                block.firstLine(),
                block.id(),
                block.tags(),
                title.filter(name -> !name.isBlank()),
                stem,
                embedded,
                read.answers(),
                read.generalFeedback());
    }

    private void refuseAt(int offset, Code code) {
        if (offset >= 0) {
            throw new QuestionRefused(block.lineAt(offset), Finding.of(code));
        }
    }
}
