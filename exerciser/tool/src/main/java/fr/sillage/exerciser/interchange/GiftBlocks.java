package fr.sillage.exerciser.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a GIFT file into entries. Blank lines separate them; so do, more leniently than the format asks, a title or a further
 * answer block behind a finished one. A blank line inside braces separates only if the braces are never closed: then the
 * fault stays with the question that has it.
 */
final class GiftBlocks {

    private final List<SourceLine> lines;
    /** For each line the first brace from there on, before any title or category. */
    private final char[] nextBrace;
    /** The same, but not beyond the next blank line. */
    private final char[] nextBraceOfParagraph;

    private final List<GiftBlock> blocks = new ArrayList<>();
    private final List<SourceLine> current = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private boolean open;
    private boolean answered;

    private GiftBlocks(List<SourceLine> lines) {
        this.lines = lines;
        this.nextBrace = new char[lines.size() + 1];
        this.nextBraceOfParagraph = new char[lines.size() + 1];
        nextBrace[lines.size()] = ' ';
        nextBraceOfParagraph[lines.size()] = ' ';
        for (int i = lines.size() - 1; i >= 0; i--) {
            SourceLine line = lines.get(i);
            String braces = line.isComment() ? "" : line.braces();
            char own = braces.isEmpty() ? ' ' : braces.charAt(0);
            boolean starts = line.isCategory() || line.hasTitle();
            nextBrace[i] = starts ? '{' : own == ' ' ? nextBrace[i + 1] : own;
            nextBraceOfParagraph[i] = line.isBlank() ? ' ' : own == ' ' ? nextBraceOfParagraph[i + 1] : own;
        }
    }

    static List<GiftBlock> of(String text) {
        GiftBlocks blocks = new GiftBlocks(SourceLine.all(text));
        blocks.cut();
        return blocks.blocks;
    }

    private void cut() {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isComment()) {
                comments.add(line.comment());
            } else if (line.isBlank()) {
                blank(i);
            } else if (line.isCategory()) {
                end();
                current.add(line);
                end();
            } else {
                add(i);
            }
        }
        end();
    }

    private void blank(int i) {
        if (open && nextBrace[i] == '}') {
            current.add(lines.get(i));
        } else {
            end();
        }
    }

    private void add(int i) {
        SourceLine line = lines.get(i);
        boolean anotherBegins = line.beginsSentence() && nextBraceOfParagraph[i] == '{';
        if (line.hasTitle() && (answered || open) || answered && anotherBegins) {
            end();
        }
        current.add(line);
        String braces = line.braces();
        if (!braces.isEmpty()) {
            open = braces.endsWith("{");
        }
        answered = !open && line.text().stripTrailing().endsWith("}") && braces.endsWith("}");
    }

    private void end() {
        if (!current.isEmpty()) {
            blocks.add(GiftBlock.of(current, comments));
            comments.clear();
        }
        current.clear();
        open = false;
        answered = false;
    }
}
