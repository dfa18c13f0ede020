package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.interchange.Finding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the braces: the kind of question shows only there. */
record GiftBraces(GiftAnswers answers, Optional<RichText> generalFeedback) {

    private static final Pattern TRUTH = Pattern.compile("(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
    private static final Pattern CLOZE = Pattern.compile("\\d*:[A-Z_]{2,20}:");
    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?\\d{1,3}(?:[.,]\\d{1,15})?)%");

    /** One answer as written: its sign (or none), its weight, and the text before and behind {@code #}. */
    record Piece(char sign, Optional<BigDecimal> weight, String text, Optional<String> feedback) {}

    static GiftBraces read(String source, TextFormat format) {
        int general = GiftEscapes.find(source, "####", 0);
        String answers = (general < 0 ? source : source.substring(0, general)).strip();
        Optional<RichText> feedback =
                general < 0 ? Optional.empty() : RichText.optional(source.substring(general + 4), format);
        return new GiftBraces(answers(answers, format), feedback);
    }

    private static GiftAnswers answers(String source, TextFormat format) {
        if (source.isEmpty()) {
            return new GiftAnswers.Essay();
        }
        if (source.startsWith("#")) {
            return GiftNumbers.read(source.substring(1), format);
        }
        if (CLOZE.matcher(source).lookingAt()) {
            return new GiftAnswers.Cloze();
        }
        Matcher truth = TRUTH.matcher(source.toUpperCase(Locale.ROOT));
        if (truth.matches()) {
            return truth(source, truth.group(1).startsWith("T"), format);
        }
        List<Piece> pieces = pieces(source);
        if (pieces.stream().anyMatch(piece -> piece.sign() == '~')) {
            return new GiftAnswers.Choices(read(pieces, format));
        }
        if (pieces.stream().anyMatch(piece -> GiftEscapes.has(piece.text(), "->"))) {
            return new GiftAnswers.Pairs(
                    pieces.stream().map(piece -> pair(piece, format)).toList());
        }
        return new GiftAnswers.Texts(read(pieces, format));
    }

    private static GiftAnswers truth(String source, boolean isTrue, TextFormat format) {
        int first = GiftEscapes.find(source, "#", 0);
        if (first < 0) {
            return new GiftAnswers.Truth(isTrue, Optional.empty(), Optional.empty());
        }
        int second = GiftEscapes.find(source, "#", first + 1);
        int end = second < 0 ? source.length() : second;
        return new GiftAnswers.Truth(
                isTrue,
                RichText.optional(source.substring(first + 1, end), format),
                second < 0 ? Optional.empty() : RichText.optional(source.substring(second + 1), format));
    }

    private static List<GiftAnswers.Answer> read(List<Piece> pieces, TextFormat format) {
        return pieces.stream()
                .map(piece -> new GiftAnswers.Answer(
                        piece.sign() != '~',
                        piece.weight(),
                        RichText.read(piece.text(), format),
                        piece.feedback().flatMap(text -> RichText.optional(text, format))))
                .toList();
    }

    private static GiftAnswers.Pair pair(Piece piece, TextFormat format) {
        int arrow = GiftEscapes.find(piece.text(), "->", 0);
        if (arrow < 0) {
            throw new QuestionRefused(Code.PAIR_WITHOUT_ARROW);
        }
        return new GiftAnswers.Pair(
                RichText.read(piece.text().substring(0, arrow), format),
                RichText.read(piece.text().substring(arrow + 2), format),
                piece.feedback().flatMap(text -> RichText.optional(text, format)));
    }

    /** Cuts at each {@code =} and {@code ~}; text before the first one is an answer of its own. */
    static List<Piece> pieces(String source) {
        List<Piece> pieces = new ArrayList<>();
        char sign = ' ';
        int start = 0;
        boolean inTag = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (GiftEscapes.isEscape(source, i)) {
                i++;
            } else if (c == '=' && inTag && isQuoteAt(source, i + 1)) {
                // an attribute of HTML whose "=" the author forgot to escape
                continue;
            } else if (c == '=' || c == '~') {
                add(pieces, sign, source.substring(start, i));
                sign = c;
                start = i + 1;
                inTag = false;
            } else if (c == '<' || c == '>') {
                inTag = c == '<' && i + 1 < source.length() && Character.isLetter(source.charAt(i + 1));
            }
        }
        add(pieces, sign, source.substring(start));
        return pieces;
    }

    private static boolean isQuoteAt(String source, int at) {
        return at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'');
    }

    private static void add(List<Piece> pieces, char sign, String source) {
        if (sign == ' ' && source.isBlank()) {
            return;
        }
        Matcher weight = WEIGHT.matcher(source);
        boolean weighted = weight.lookingAt();
        String rest = weighted ? source.substring(weight.end()) : source;
        int hash = GiftEscapes.find(rest, "#", 0);
        pieces.add(new Piece(
                sign,
                weighted ? Optional.of(new BigDecimal(weight.group(1).replace(',', '.'))) : Optional.empty(),
                hash < 0 ? rest : rest.substring(0, hash),
                hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1))));
    }
}
